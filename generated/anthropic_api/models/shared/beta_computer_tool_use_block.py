# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaComputerToolUseBlock.

The type ``BetaComputerToolUseBlock`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_computer_cursor_position_tool_use_block import BetaComputerCursorPositionToolUseBlock
    from .beta_computer_double_click_tool_use_block import BetaComputerDoubleClickToolUseBlock
    from .beta_computer_hold_key_tool_use_block import BetaComputerHoldKeyToolUseBlock
    from .beta_computer_key_tool_use_block import BetaComputerKeyToolUseBlock
    from .beta_computer_left_click_drag_tool_use_block import BetaComputerLeftClickDragToolUseBlock
    from .beta_computer_left_click_tool_use_block import BetaComputerLeftClickToolUseBlock
    from .beta_computer_left_mouse_down_tool_use_block import BetaComputerLeftMouseDownToolUseBlock
    from .beta_computer_left_mouse_up_tool_use_block import BetaComputerLeftMouseUpToolUseBlock
    from .beta_computer_middle_click_tool_use_block import BetaComputerMiddleClickToolUseBlock
    from .beta_computer_mouse_move_tool_use_block import BetaComputerMouseMoveToolUseBlock
    from .beta_computer_right_click_tool_use_block import BetaComputerRightClickToolUseBlock
    from .beta_computer_screenshot_tool_use_block import BetaComputerScreenshotToolUseBlock
    from .beta_computer_scroll_tool_use_block import BetaComputerScrollToolUseBlock
    from .beta_computer_triple_click_tool_use_block import BetaComputerTripleClickToolUseBlock
    from .beta_computer_type_tool_use_block import BetaComputerTypeToolUseBlock
    from .beta_computer_wait_tool_use_block import BetaComputerWaitToolUseBlock
    from .beta_computer_zoom_tool_use_block import BetaComputerZoomToolUseBlock

__all__ = ["CODEC", "BetaComputerToolUseBlock"]

CODEC = Variants(
    "name",
    __package__,
    {
        "key": (".beta_computer_key_tool_use_block", "BetaComputerKeyToolUseBlock"),
        "hold_key": (".beta_computer_hold_key_tool_use_block", "BetaComputerHoldKeyToolUseBlock"),
        "type": (".beta_computer_type_tool_use_block", "BetaComputerTypeToolUseBlock"),
        "cursor_position": (".beta_computer_cursor_position_tool_use_block", "BetaComputerCursorPositionToolUseBlock"),
        "mouse_move": (".beta_computer_mouse_move_tool_use_block", "BetaComputerMouseMoveToolUseBlock"),
        "left_mouse_down": (".beta_computer_left_mouse_down_tool_use_block", "BetaComputerLeftMouseDownToolUseBlock"),
        "left_mouse_up": (".beta_computer_left_mouse_up_tool_use_block", "BetaComputerLeftMouseUpToolUseBlock"),
        "left_click": (".beta_computer_left_click_tool_use_block", "BetaComputerLeftClickToolUseBlock"),
        "left_click_drag": (".beta_computer_left_click_drag_tool_use_block", "BetaComputerLeftClickDragToolUseBlock"),
        "right_click": (".beta_computer_right_click_tool_use_block", "BetaComputerRightClickToolUseBlock"),
        "middle_click": (".beta_computer_middle_click_tool_use_block", "BetaComputerMiddleClickToolUseBlock"),
        "double_click": (".beta_computer_double_click_tool_use_block", "BetaComputerDoubleClickToolUseBlock"),
        "triple_click": (".beta_computer_triple_click_tool_use_block", "BetaComputerTripleClickToolUseBlock"),
        "scroll": (".beta_computer_scroll_tool_use_block", "BetaComputerScrollToolUseBlock"),
        "wait": (".beta_computer_wait_tool_use_block", "BetaComputerWaitToolUseBlock"),
        "screenshot": (".beta_computer_screenshot_tool_use_block", "BetaComputerScreenshotToolUseBlock"),
        "zoom": (".beta_computer_zoom_tool_use_block", "BetaComputerZoomToolUseBlock"),
    },
)

BetaComputerToolUseBlock: TypeAlias = "BetaComputerKeyToolUseBlock | BetaComputerHoldKeyToolUseBlock | BetaComputerTypeToolUseBlock | BetaComputerCursorPositionToolUseBlock | BetaComputerMouseMoveToolUseBlock | BetaComputerLeftMouseDownToolUseBlock | BetaComputerLeftMouseUpToolUseBlock | BetaComputerLeftClickToolUseBlock | BetaComputerLeftClickDragToolUseBlock | BetaComputerRightClickToolUseBlock | BetaComputerMiddleClickToolUseBlock | BetaComputerDoubleClickToolUseBlock | BetaComputerTripleClickToolUseBlock | BetaComputerScrollToolUseBlock | BetaComputerWaitToolUseBlock | BetaComputerScreenshotToolUseBlock | BetaComputerZoomToolUseBlock"
