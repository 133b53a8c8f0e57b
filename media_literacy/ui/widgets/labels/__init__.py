"""Words on the window: plain, set like print, in rich text, and for assistive technology."""
