"""Gives the keyboard to the program's window, as a window manager would: there is none on the screen in memory."""

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_ulong, c_void_p

_REVERT_TO_PARENT = 2


def give_keyboard(display: str) -> bool:
    """Focus the largest window of that screen; False when there is none yet."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = c_void_p
    x11.XOpenDisplay.argtypes = [c_char_p]
    x11.XDefaultRootWindow.restype = c_ulong
    ignore = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)(lambda _display, _event: 0)
    before = ctypes.cast(x11.XSetErrorHandler(ignore), c_void_p)  # a window may go away meanwhile
    connection = c_void_p(x11.XOpenDisplay(display.encode()))
    try:
        window, area = _largest(x11, connection)
        if area < 640 * 480:
            return False
        x11.XSetInputFocus(connection, c_ulong(window), _REVERT_TO_PARENT, c_ulong(0))
        x11.XSync(connection, 0)
        return True
    finally:
        x11.XCloseDisplay(connection)
        x11.XSetErrorHandler(before)


def _largest(x11: ctypes.CDLL, connection: c_void_p) -> tuple[int, int]:
    root = c_ulong(x11.XDefaultRootWindow(connection))
    top, parent, children, count = c_ulong(), c_ulong(), POINTER(c_ulong)(), c_uint()
    x11.XQueryTree(connection, root, byref(top), byref(parent), byref(children), byref(count))
    areas = [(_area(x11, connection, children[index]), children[index]) for index in range(count.value)]
    if children:
        x11.XFree(children)
    area, window = max(areas, default=(0, 0))
    return window, area


def _area(x11: ctypes.CDLL, connection: c_void_p, window: int) -> int:
    root, x, y, width, height, border, depth = c_ulong(), c_int(), c_int(), c_uint(), c_uint(), c_uint(), c_uint()
    x11.XGetGeometry(
        connection,
        c_ulong(window),
        byref(root),
        byref(x),
        byref(y),
        byref(width),
        byref(height),
        byref(border),
        byref(depth),
    )
    return width.value * height.value
