"""What a screen reader sees of the running program: run by the system's own Python, which has Debian's pyatspi.

at_spi_client.py tree            the accessible tree of the program as JSON, one node after the other
at_spi_client.py listen SECONDS  its events as JSON lines: type, name of the source, what is said
"""

import json
import sys
import time

import pyatspi

MOST_CHILDREN = 200


def program():
    """Wait for the program on the accessibility bus."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for found in pyatspi.Registry.getDesktop(0):
            if found is not None and found.name == "redactor" and found.childCount:
                return found
        time.sleep(0.1)
    raise SystemExit("the program is not on the accessibility bus")


def described(accessible):
    """Return what the test wants to know of one node; the box is in pixels of the screen."""
    states = accessible.getState()
    box = (0, 0, 0, 0)
    if "Component" in pyatspi.listInterfaces(accessible):
        extents = accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        box = (extents.x, extents.y, extents.width, extents.height)
    return {
        "role": accessible.getRoleName(),
        "name": accessible.name,
        "showing": states.contains(pyatspi.STATE_SHOWING),
        "selected": states.contains(pyatspi.STATE_SELECTED),
        "box": box,
    }


def nodes(accessible, found, parent=-1, depth=0):
    """Add each node to a list, with the number of its parent in the list."""
    number = len(found)
    found.append({**described(accessible), "number": number, "parent": parent})
    if depth < 16:
        for index in range(min(accessible.childCount, MOST_CHILDREN)):
            child = accessible.getChildAtIndex(index)
            if child is not None:
                nodes(child, found, number, depth + 1)
    return found


def heard(event):
    """Print an event; flushed, because the test reads along."""
    said = event.any_data if isinstance(event.any_data, str) else ""
    source = described(event.source) if event.source is not None else {}
    sys.stdout.write(json.dumps({**source, "type": str(event.type), "on": event.detail1, "said": said}) + "\n")
    sys.stdout.flush()


def listen(seconds):
    """Print events until the time is over."""
    program()
    for kind in ("object:announcement", "object:state-changed:focused"):
        pyatspi.Registry.registerEventListener(heard, kind)
    sys.stdout.write('{"type": "ready"}\n')
    sys.stdout.flush()
    from gi.repository import GLib

    GLib.timeout_add(int(seconds * 1000), pyatspi.Registry.stop)
    pyatspi.Registry.start()


if __name__ == "__main__":
    if sys.argv[1] == "tree":
        json.dump(nodes(program(), []), sys.stdout)
    else:
        listen(float(sys.argv[2]))
