# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type ComputerToolUseBlock.

The type ``ComputerToolUseBlock`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .computer_cursor_position_tool_use_block import ComputerCursorPositionToolUseBlock
    from .computer_double_click_tool_use_block import ComputerDoubleClickToolUseBlock
    from .computer_hold_key_tool_use_block import ComputerHoldKeyToolUseBlock
    from .computer_key_tool_use_block import ComputerKeyToolUseBlock
    from .computer_left_click_drag_tool_use_block import ComputerLeftClickDragToolUseBlock
    from .computer_left_click_tool_use_block import ComputerLeftClickToolUseBlock
    from .computer_left_mouse_down_tool_use_block import ComputerLeftMouseDownToolUseBlock
    from .computer_left_mouse_up_tool_use_block import ComputerLeftMouseUpToolUseBlock
    from .computer_middle_click_tool_use_block import ComputerMiddleClickToolUseBlock
    from .computer_mouse_move_tool_use_block import ComputerMouseMoveToolUseBlock
    from .computer_right_click_tool_use_block import ComputerRightClickToolUseBlock
    from .computer_screenshot_tool_use_block import ComputerScreenshotToolUseBlock
    from .computer_scroll_tool_use_block import ComputerScrollToolUseBlock
    from .computer_triple_click_tool_use_block import ComputerTripleClickToolUseBlock
    from .computer_type_tool_use_block import ComputerTypeToolUseBlock
    from .computer_wait_tool_use_block import ComputerWaitToolUseBlock
    from .computer_zoom_tool_use_block import ComputerZoomToolUseBlock

__all__ = ["CODEC", "ComputerToolUseBlock"]

CODEC = Variants(
    "name",
    __package__,
    {
        "key": (".computer_key_tool_use_block", "ComputerKeyToolUseBlock"),
        "hold_key": (".computer_hold_key_tool_use_block", "ComputerHoldKeyToolUseBlock"),
        "type": (".computer_type_tool_use_block", "ComputerTypeToolUseBlock"),
        "cursor_position": (".computer_cursor_position_tool_use_block", "ComputerCursorPositionToolUseBlock"),
        "mouse_move": (".computer_mouse_move_tool_use_block", "ComputerMouseMoveToolUseBlock"),
        "left_mouse_down": (".computer_left_mouse_down_tool_use_block", "ComputerLeftMouseDownToolUseBlock"),
        "left_mouse_up": (".computer_left_mouse_up_tool_use_block", "ComputerLeftMouseUpToolUseBlock"),
        "left_click": (".computer_left_click_tool_use_block", "ComputerLeftClickToolUseBlock"),
        "left_click_drag": (".computer_left_click_drag_tool_use_block", "ComputerLeftClickDragToolUseBlock"),
        "right_click": (".computer_right_click_tool_use_block", "ComputerRightClickToolUseBlock"),
        "middle_click": (".computer_middle_click_tool_use_block", "ComputerMiddleClickToolUseBlock"),
        "double_click": (".computer_double_click_tool_use_block", "ComputerDoubleClickToolUseBlock"),
        "triple_click": (".computer_triple_click_tool_use_block", "ComputerTripleClickToolUseBlock"),
        "scroll": (".computer_scroll_tool_use_block", "ComputerScrollToolUseBlock"),
        "wait": (".computer_wait_tool_use_block", "ComputerWaitToolUseBlock"),
        "screenshot": (".computer_screenshot_tool_use_block", "ComputerScreenshotToolUseBlock"),
        "zoom": (".computer_zoom_tool_use_block", "ComputerZoomToolUseBlock"),
    },
)

ComputerToolUseBlock: TypeAlias = "ComputerKeyToolUseBlock | ComputerHoldKeyToolUseBlock | ComputerTypeToolUseBlock | ComputerCursorPositionToolUseBlock | ComputerMouseMoveToolUseBlock | ComputerLeftMouseDownToolUseBlock | ComputerLeftMouseUpToolUseBlock | ComputerLeftClickToolUseBlock | ComputerLeftClickDragToolUseBlock | ComputerRightClickToolUseBlock | ComputerMiddleClickToolUseBlock | ComputerDoubleClickToolUseBlock | ComputerTripleClickToolUseBlock | ComputerScrollToolUseBlock | ComputerWaitToolUseBlock | ComputerScreenshotToolUseBlock | ComputerZoomToolUseBlock"
