"""Settings for all tests, and what several rooms' tests need."""

import os
import time
from collections.abc import Callable

import pytest
from hypothesis import settings

# The same examples on every run: a build is red because of what changed. HYPOTHESIS_PROFILE=search looks further.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

# Four times the input: a linear job takes 4 times as long, a quadratic one 16 times.
_TOO_MUCH = 9.0
_TOO_SHORT_TO_TELL = 0.15  # seconds of CPU time


def _cpu_seconds(job: Callable[[], object]) -> float:
    begun = time.process_time()
    job()
    return time.process_time() - begun


@pytest.fixture
def grows_linearly() -> Callable[[Callable[[], object], Callable[[], object]], bool]:
    """Tell whether a job on four times the input takes about four times as long, whatever the machine's speed.

    The two jobs are a quarter of the input and the whole of it. They are measured anew when the ratio is too
    large, because a machine that is busy with other things makes one of them slow now and then.
    """

    def check(quarter: Callable[[], object], whole: Callable[[], object]) -> bool:
        for _ in range(4):
            long = _cpu_seconds(whole)
            if long < _TOO_SHORT_TO_TELL or long < _TOO_MUCH * _cpu_seconds(quarter):
                return True
        return False

    return check
