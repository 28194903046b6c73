# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type ComputerMemberInput.

The type ``ComputerMemberInput`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Choice, Lazy

if TYPE_CHECKING:
    from .computer_cursor_position_input import ComputerCursorPositionInput
    from .computer_double_click_input import ComputerDoubleClickInput
    from .computer_hold_key_input import ComputerHoldKeyInput
    from .computer_key_input import ComputerKeyInput
    from .computer_left_click_drag_input import ComputerLeftClickDragInput
    from .computer_left_click_input import ComputerLeftClickInput
    from .computer_left_mouse_down_input import ComputerLeftMouseDownInput
    from .computer_left_mouse_up_input import ComputerLeftMouseUpInput
    from .computer_middle_click_input import ComputerMiddleClickInput
    from .computer_mouse_move_input import ComputerMouseMoveInput
    from .computer_right_click_input import ComputerRightClickInput
    from .computer_screenshot_input import ComputerScreenshotInput
    from .computer_scroll_input import ComputerScrollInput
    from .computer_triple_click_input import ComputerTripleClickInput
    from .computer_type_input import ComputerTypeInput
    from .computer_wait_input import ComputerWaitInput
    from .computer_zoom_input import ComputerZoomInput

__all__ = ["CODEC", "ComputerMemberInput"]

CODEC = Choice(
    objects=(
        (
            frozenset(["text"]),
            frozenset(["repeat", "text"]),
            Lazy(__package__, ".computer_key_input", "ComputerKeyInput"),
        ),
        (
            frozenset(["duration", "text"]),
            frozenset(["duration", "text"]),
            Lazy(__package__, ".computer_hold_key_input", "ComputerHoldKeyInput"),
        ),
        (frozenset(["text"]), frozenset(["text"]), Lazy(__package__, ".computer_type_input", "ComputerTypeInput")),
        (
            frozenset([]),
            frozenset([]),
            Lazy(__package__, ".computer_cursor_position_input", "ComputerCursorPositionInput"),
        ),
        (
            frozenset(["coordinate"]),
            frozenset(["coordinate"]),
            Lazy(__package__, ".computer_mouse_move_input", "ComputerMouseMoveInput"),
        ),
        (
            frozenset([]),
            frozenset([]),
            Lazy(__package__, ".computer_left_mouse_down_input", "ComputerLeftMouseDownInput"),
        ),
        (frozenset([]), frozenset([]), Lazy(__package__, ".computer_left_mouse_up_input", "ComputerLeftMouseUpInput")),
        (
            frozenset([]),
            frozenset(["coordinate", "text"]),
            Lazy(__package__, ".computer_left_click_input", "ComputerLeftClickInput"),
        ),
        (
            frozenset(["coordinate", "start_coordinate"]),
            frozenset(["coordinate", "start_coordinate", "text"]),
            Lazy(__package__, ".computer_left_click_drag_input", "ComputerLeftClickDragInput"),
        ),
        (
            frozenset([]),
            frozenset(["coordinate", "text"]),
            Lazy(__package__, ".computer_right_click_input", "ComputerRightClickInput"),
        ),
        (
            frozenset([]),
            frozenset(["coordinate", "text"]),
            Lazy(__package__, ".computer_middle_click_input", "ComputerMiddleClickInput"),
        ),
        (
            frozenset([]),
            frozenset(["coordinate", "text"]),
            Lazy(__package__, ".computer_double_click_input", "ComputerDoubleClickInput"),
        ),
        (
            frozenset([]),
            frozenset(["coordinate", "text"]),
            Lazy(__package__, ".computer_triple_click_input", "ComputerTripleClickInput"),
        ),
        (
            frozenset(["scroll_amount", "scroll_direction"]),
            frozenset(["coordinate", "scroll_amount", "scroll_direction", "text"]),
            Lazy(__package__, ".computer_scroll_input", "ComputerScrollInput"),
        ),
        (
            frozenset(["duration"]),
            frozenset(["duration"]),
            Lazy(__package__, ".computer_wait_input", "ComputerWaitInput"),
        ),
        (frozenset([]), frozenset([]), Lazy(__package__, ".computer_screenshot_input", "ComputerScreenshotInput")),
        (frozenset(["region"]), frozenset(["region"]), Lazy(__package__, ".computer_zoom_input", "ComputerZoomInput")),
    )
)

ComputerMemberInput: TypeAlias = "ComputerKeyInput | ComputerHoldKeyInput | ComputerTypeInput | ComputerCursorPositionInput | ComputerMouseMoveInput | ComputerLeftMouseDownInput | ComputerLeftMouseUpInput | ComputerLeftClickInput | ComputerLeftClickDragInput | ComputerRightClickInput | ComputerMiddleClickInput | ComputerDoubleClickInput | ComputerTripleClickInput | ComputerScrollInput | ComputerWaitInput | ComputerScreenshotInput | ComputerZoomInput"
