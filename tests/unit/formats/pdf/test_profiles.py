"""Colour profiles without their texts still convert colours the same."""

from __future__ import annotations

import io

from PIL import Image, ImageCms

from redactor.formats.pdf.profiles import tidy_profile


def profile():
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def test_texts_and_bytes_behind_the_end_go_and_colours_stay():
    made = tidy_profile(profile() + b"Zyxwhook")
    assert made is not None
    assert b"Zyxwhook" not in made
    assert b"sRGB" not in made
    target = ImageCms.createProfile("LAB")
    picture = Image.new("RGB", (2, 2), (200, 40, 90))

    def converted(data):
        source = ImageCms.ImageCmsProfile(io.BytesIO(data))
        return ImageCms.profileToProfile(picture, source, target, outputMode="LAB").tobytes()

    assert converted(made) == converted(profile())


def test_what_is_no_profile_is_refused():
    assert tidy_profile(b"x" * 400) is None
    assert tidy_profile(profile()[:140]) is None
