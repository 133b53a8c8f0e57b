"""What sees keys and presses of the mouse before the widgets get them."""
