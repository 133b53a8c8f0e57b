"""The script of a page: the files of a folder of `assets/page`, by their numbers, in one strict function."""

from functools import cache

from media_literacy.export.web_page.script.script_shortening import shortened
from media_literacy.export.web_page.style import page_files


@cache
def class_script() -> str:
    """The script of a class's page, where a file of `class` stands for that of `script` with the same name."""
    return f'(()=>{{"use strict";{page_files("script", ".js", instead="class")}}})();'


@cache
def page_script(folder: str = "script") -> str:
    return f'(()=>{{"use strict";{shortened(page_files(folder, ".js"))}}})();'
