"""The rebuild: pages go into a new file, each with what the allow-list knows and nothing else.

Copying only what is known wins over deleting what is known to be bad: of 27 hiding places in a document's own
structures, block-lists left up to 26 and this left none.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from redactor.formats.pdf.allowlist import KEYS
from redactor.formats.pdf.contents import ContentFilter, FilteredContent
from redactor.formats.pdf.copying import Copier
from redactor.formats.pdf.fontmaps import complete_map
from redactor.formats.pdf.fontnames import FontNames
from redactor.formats.pdf.paint import LABEL_FONT, label_font
from redactor.formats.pdf.pruning import pieces_of
from redactor.formats.pdf.raster import PagePicture
from redactor.formats.pdf.sheets import WithheldSheet
from redactor.formats.pdf.streams import DAMAGE, ContentError, parse_stream
from redactor.formats.pdf.structure import StructureCopier, TaggedPage, is_tagged, language_of
from redactor.formats.pdf.subsets import cut_fonts, has_programs, save_compact
from redactor.formats.pdf.tags import Spoken, marked
from redactor.formats.pdf.textlayer import LAYER_FONT, Word, layer_font, shown_layer
from redactor.model import PageFrame

_CLASSES: Final = {
    "/Font": "font", "/XObject": "xobject", "/ExtGState": "graphics_state", "/ColorSpace": "colour_space",
    "/Pattern": "pattern", "/Shading": "shading",
}  # fmt: skip
_MAX_DEPTH: Final = 16


@dataclass(slots=True)
class PageRecipe:
    """How one page is made.

    Attributes:
        frame: its visible box and rotation.
        drop_invisible: its invisible text is no text layer of a picture and goes.
        overlay: content of the boxes, painted last, and what is said of each.
        has_labels: the overlay uses the label font.
        picture: stands in the page's place: its picture, boxes burned in, or a sheet.
        layer: recognised words of a page of pixels, in points as shown.
    """

    frame: PageFrame
    drop_invisible: bool = False
    overlay: list[tuple[bytes, Spoken | None]] = field(default_factory=list)
    has_labels: bool = False
    picture: PagePicture | WithheldSheet | None = None
    layer: list[Word] = field(default_factory=list)


@dataclass(slots=True)
class _Content:
    filtered: FilteredContent
    resources: Any


class Rebuilder(Copier):
    """Builds a new document from the pages of `source`. `removed`: texts that no name may hold."""

    def __init__(self, source: Pdf, removed: Iterable[str] = ()) -> None:
        super().__init__(pikepdf.new(), FontNames(removed))
        self.source = source
        self._contents: dict[tuple[int, int], _Content] = {}
        self._pages: dict[int, _Content] = {}
        self._drop_invisible = False
        self.is_tagged = is_tagged(source)
        self.structure_lost = False
        # Of a file that states none; readers aloud need one.
        self.language = ""
        self._tags: dict[tuple[int, int], TaggedPage] = {}

    def prepare(self, index: int, recipe: PageRecipe) -> None:
        """Filter the content of a page and of all that it draws; raise ContentError when that can't be done."""
        if recipe.picture is not None:
            return
        page = self.source.pages[index]
        self._drop_invisible = recipe.drop_invisible
        try:
            resources = page.obj.get(Name.Resources, page.resources)
            self._pages[index] = self._filter(page.obj, resources, 0, tagged=self.is_tagged)
        except DAMAGE:
            raise ContentError("its parts are damaged") from None

    def _filter(
        self,
        owner: Any,
        resources: Any,
        depth: int,
        inline: str = "/RxInline",
        renamed: dict[tuple[str, str], str] | None = None,
        *,
        tagged: bool = False,
    ) -> _Content:
        if depth > _MAX_DEPTH:
            raise ContentError("its forms are nested too deep")
        resources = resources if isinstance(resources, Dictionary) else Dictionary()
        content_filter = ContentFilter(
            self.source,
            resources,
            drop_invisible=self._drop_invisible,
            inline=inline,
            renamed=renamed,
            tagged=tagged,
        )
        filtered = content_filter.run(parse_stream(owner))
        # A form may go on with the font of whoever draws it; then nothing is known of what is drawn with which.
        self.prunes = self.prunes and not filtered.strings.get("")
        for name, strings in filtered.strings.items():
            fonts = resources.get(Name.Font)
            font = fonts.get(name) if name and isinstance(fonts, Dictionary) else None
            if isinstance(font, Dictionary):
                if not font.is_indirect:
                    font = fonts[name] = self.source.make_indirect(font)
                self.used.setdefault(font.objgen, set()).update(pieces_of(font, strings))
        # What fonts need of them is noted; kept for every page they would hold all the text of a long file.
        filtered.strings.clear()
        for kind in ("/XObject", "/Pattern"):
            group = resources.get(kind)
            for name in filtered.names.get(kind, ()):
                item = group[name]
                is_drawn = item.get(Name.Subtype) == Name.Form if kind == "/XObject" else isinstance(item, Stream)
                if is_drawn:
                    self._filter_once(item, resources, depth)
        states = resources.get(Name.ExtGState)
        for name in filtered.names.get("/ExtGState", ()):
            mask = states[name].get(Name.SMask) if isinstance(states[name], Dictionary) else None
            form = mask.get(Name.G) if isinstance(mask, Dictionary) else None
            if isinstance(form, Stream):
                self._filter_once(form, resources, depth)
        return _Content(filtered, resources)

    def _filter_once(self, stream: Any, resources: Any, depth: int) -> None:
        if stream.objgen not in self._contents:
            self._contents[stream.objgen] = _Content(FilteredContent(), Dictionary())
            self._contents[stream.objgen] = self._filter(stream, stream.get(Name.Resources, resources), depth + 1)

    def build(
        self,
        recipes: list[PageRecipe],
        make_picture: Callable[[int], PagePicture | WithheldSheet],
        finish: Callable[[Pdf], None] = lambda _target: None,
    ) -> bytes:
        """Return the new file.

        Args:
            recipes: one per page; every page that is no picture must have been prepared.
            make_picture: called for a 0-based page whose parts turn out to be damaged.
            finish: called with the new document before it is saved.
        """
        for index, recipe in enumerate(recipes):
            try:
                page = self._built(index, recipe)
            except (*DAMAGE, ContentError):
                page = self._pictured(index, make_picture(index))
            made = self.target.make_indirect(page)
            self.target.pages.append(pikepdf.Page(made))
            if self.is_tagged:
                self._tags[self.source.pages[index].obj.objgen].page = made
        self._finish()
        finish(self.target)
        written = save_compact(self.target)
        return cut_fonts(written) if self.prunes and has_programs(self.target) else written

    def _built(self, index: int, recipe: PageRecipe) -> Dictionary:
        if recipe.picture is not None:
            return self._pictured(index, recipe.picture)
        frame = recipe.frame
        page = self._page(self._pages[index], recipe, self._tagged_page(index))
        page.MediaBox = Array([round(v, 4) for v in (frame.left, frame.bottom, frame.right, frame.top)])
        if frame.turns:
            page.Rotate = 90 * frame.turns
        group = self.copy(self.source.pages[index].obj.get(Name.Group), "group")
        if group is not None:
            page.Group = group
        return page

    def _tagged_page(self, index: int) -> TaggedPage:
        found = TaggedPage(Dictionary())
        if self.is_tagged:
            self._tags[self.source.pages[index].obj.objgen] = found
        return found

    def _pictured(self, index: int, picture: PagePicture | WithheldSheet) -> Dictionary:
        tags = self._tagged_page(index)
        page, tags.whole, tags.said = picture.page(self.target, tagged=self.is_tagged)
        return page

    def _finish(self) -> None:
        """Add what a reader aloud needs: the language and the structure."""
        language = language_of(self.source.Root.get(Name.Lang), self.names.tells) or self.language
        if language:
            self.target.Root.Lang = pikepdf.String(language)
        if self.is_tagged:
            try:
                StructureCopier(self.source, self.target, self._tags, self.names.tells).copy()
            except DAMAGE:
                # A broken tree is no reason to refuse a file that can be read without it.
                self.structure_lost = True

    def _page(self, content: _Content, recipe: PageRecipe, tags: TaggedPage) -> Dictionary:
        resources = self._resources(content)
        data = content.filtered.data
        tags.kept = content.filtered.marks
        if recipe.overlay:
            overlay, tags.said = marked(
                recipe.overlay, max(tags.kept, default=-1) + 1, tagged=self.is_tagged, labels=recipe.has_labels
            )
            data = b"q\n" + data + b"\nQ\n" + overlay
            if recipe.has_labels:
                fonts = resources.get(Name.Font, Dictionary())
                fonts[LABEL_FONT] = label_font()
                resources.Font = fonts
        layer, codes = shown_layer(recipe.layer, recipe.frame)
        if layer:
            # Behind the boxes: it is painted nowhere, and readers take it after the page's own text.
            data = b"q\n" + data + b"\nQ\n" + layer
            fonts = resources.get(Name.Font, Dictionary())
            fonts[LAYER_FONT] = layer_font(self.target, codes)
            resources.Font = fonts
        return Dictionary(Type=Name.Page, Resources=resources, Contents=self.target.make_stream(data))

    def _resources(self, content: _Content) -> Dictionary:
        """Return resources of the used names alone."""
        result = Dictionary()
        for kind, names in content.filtered.names.items():
            group = content.resources.get(kind)
            entries = {}
            for name in sorted(names):
                copied = self._resource(kind, group[name])
                if copied is not None:
                    entries[content.filtered.renamed.get((kind, name), name)] = copied
            if entries:
                result[kind] = Dictionary(entries)
        if content.filtered.inline:
            objects = result.get(Name.XObject, Dictionary())
            for name, stream in content.filtered.inline.items():
                objects[name] = self.copy(stream, "image")
            result.XObject = objects
        return result

    def _resource(self, kind: str, item: Any) -> Any:
        if kind == "/Font":
            return self.font(item, self.used.get(item.objgen, ())) if isinstance(item, Dictionary) else None
        if kind == "/XObject":
            return self.copy(item, "form" if item.get(Name.Subtype) == Name.Form else "image")
        if kind == "/Pattern":
            return self.copy(item, "tiling" if isinstance(item, Stream) else "shading_pattern")
        return self.copy(item, _CLASSES[kind])

    def _form(self, value: Any, depth: int) -> Any:
        return self._drawn(value, "form", depth)

    def _tiling(self, value: Any, depth: int) -> Any:
        return self._drawn(value, "tiling", depth)

    def _drawn(self, value: Any, kind: str, depth: int) -> Any:
        """Copy a stream of content: a form or a tile."""
        content = self._contents.get(value.objgen)
        if content is None or not isinstance(value, Stream):
            return None
        keys = {
            str(k): c
            for k, v in value.items()
            if (allowed := KEYS[kind].get(str(k))) and (c := self.copy(v, allowed, depth + 1)) is not None
        }
        keys["/Resources"] = self._resources(content)
        return Stream(self.target, content.filtered.data, keys)

    def font(self, value: Any, strings: Iterable[bytes]) -> Any:
        """Return a font; the glyphs of a Type 3 font are content and go through the filter too."""
        copied = super().font(value, strings)
        if (
            isinstance(copied, Dictionary)
            and value.get(Name.Subtype) == Name.Type3
            and Name.CharProcs not in copied
        ):
            procedures = value.get(Name.CharProcs)
            resources = value.get(Name.Resources, Dictionary())
            names: dict[str, set[str]] = {}
            streams = {}
            inline: dict[str, Any] = {}
            renamed: dict[tuple[str, str], str] = {}
            for number, (name, stream) in enumerate(
                procedures.items() if isinstance(procedures, Dictionary) else ()
            ):
                if isinstance(stream, Stream):
                    content = self._filter(stream, resources, 1, f"/Rx{number}Inline", renamed)
                    streams[str(name)] = Stream(self.target, content.filtered.data)
                    inline.update(content.filtered.inline)
                    for kind, used in content.filtered.names.items():
                        names.setdefault(kind, set()).update(used)
            copied.CharProcs = Dictionary(streams)
            drawn = FilteredContent(names=names, inline=inline, renamed=renamed)
            copied.Resources = self._resources(_Content(drawn, resources))
        if isinstance(copied, Dictionary) and self.prunes:
            # Codes that our own reading can't map either leave the font as it is.
            with contextlib.suppress(*DAMAGE):
                complete_map(self.target, copied, strings)
        return copied
