"""The one script of a page: the files of `assets/page/script`, in one strict function, without comments."""

from media_literacy.export.web_page.style import page_files


def page_script(folder: str = "script") -> str:
    """The script in a folder of `assets/page`.

    Comments that have a line of their own, and spaces before a line, are left out: nobody reads them there.
    """
    lines = (line.strip() for line in page_files(folder, ".js").splitlines())
    kept = [line for line in lines if line and not line.startswith("//")]
    return "\n".join(['(() => {"use strict";', *kept, "})();"])
