"""What is to be known about a file, such as a language in which names are not searched, is seen in the window."""

from dataclasses import replace

import pytest

NOTE = "Names were not searched in Estonian: no name model for this language is installed."


@pytest.fixture
def noted(make_window, workbench):
    sample = workbench.samples["report.pdf"]
    workbench.samples["report.pdf"] = replace(sample, document=replace(sample.document, warnings=(NOTE,)))
    return make_window(workbench, "report.pdf", "notes.txt")


def test_the_list_of_documents_says_that_there_is_something_to_know(noted):
    tree = noted.tree
    item = tree._items["report.pdf", ""]
    assert NOTE in item.toolTip(0)
    assert NOTE not in tree._items["notes.txt", ""].toolTip(0)


def test_what_people_can_not_see_ends_with_it(noted):
    noted.commands["switch-view"].trigger()
    lines = noted.pane.text.flow.text.splitlines()
    assert lines[-2:] == ["What to know about this file", NOTE]
