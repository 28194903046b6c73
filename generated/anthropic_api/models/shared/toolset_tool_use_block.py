# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type ToolsetToolUseBlock.

The type ``ToolsetToolUseBlock`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Choice, Lazy

if TYPE_CHECKING:
    from ..messages.tool_use_block import ToolUseBlock
    from .browser_tool_use_block import BrowserToolUseBlock
    from .computer_tool_use_block import ComputerToolUseBlock

__all__ = ["CODEC", "ToolsetToolUseBlock"]

CODEC = Choice(
    objects=(
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_navigate_tool_use_block", "BrowserNavigateToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_list_tabs_tool_use_block", "BrowserListTabsToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_new_tab_tool_use_block", "BrowserNewTabToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_switch_tab_tool_use_block", "BrowserSwitchTabToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_close_tab_tool_use_block", "BrowserCloseTabToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_read_page_tool_use_block", "BrowserReadPageToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_get_page_text_tool_use_block", "BrowserGetPageTextToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_read_console_tool_use_block", "BrowserReadConsoleToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_read_network_tool_use_block", "BrowserReadNetworkToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_find_tool_use_block", "BrowserFindToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_form_input_tool_use_block", "BrowserFormInputToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_file_upload_tool_use_block", "BrowserFileUploadToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_scroll_to_tool_use_block", "BrowserScrollToToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_screenshot_tool_use_block", "BrowserScreenshotToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_zoom_tool_use_block", "BrowserZoomToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_left_click_tool_use_block", "BrowserLeftClickToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_right_click_tool_use_block", "BrowserRightClickToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_middle_click_tool_use_block", "BrowserMiddleClickToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_double_click_tool_use_block", "BrowserDoubleClickToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_triple_click_tool_use_block", "BrowserTripleClickToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_hover_tool_use_block", "BrowserHoverToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_left_click_drag_tool_use_block", "BrowserLeftClickDragToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_left_mouse_down_tool_use_block", "BrowserLeftMouseDownToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_left_mouse_up_tool_use_block", "BrowserLeftMouseUpToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_mouse_move_tool_use_block", "BrowserMouseMoveToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_scroll_tool_use_block", "BrowserScrollToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_type_tool_use_block", "BrowserTypeToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_key_tool_use_block", "BrowserKeyToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_hold_key_tool_use_block", "BrowserHoldKeyToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_wait_tool_use_block", "BrowserWaitToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".browser_javascript_exec_tool_use_block", "BrowserJavascriptExecToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_key_tool_use_block", "ComputerKeyToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_hold_key_tool_use_block", "ComputerHoldKeyToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_type_tool_use_block", "ComputerTypeToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_cursor_position_tool_use_block", "ComputerCursorPositionToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_mouse_move_tool_use_block", "ComputerMouseMoveToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_left_mouse_down_tool_use_block", "ComputerLeftMouseDownToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_left_mouse_up_tool_use_block", "ComputerLeftMouseUpToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_left_click_tool_use_block", "ComputerLeftClickToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_left_click_drag_tool_use_block", "ComputerLeftClickDragToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_right_click_tool_use_block", "ComputerRightClickToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_middle_click_tool_use_block", "ComputerMiddleClickToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_double_click_tool_use_block", "ComputerDoubleClickToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_triple_click_tool_use_block", "ComputerTripleClickToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_scroll_tool_use_block", "ComputerScrollToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_wait_tool_use_block", "ComputerWaitToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_screenshot_tool_use_block", "ComputerScreenshotToolUseBlock"),
        ),
        (
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".computer_zoom_tool_use_block", "ComputerZoomToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, "..messages.tool_use_block", "ToolUseBlock"),
        ),
    )
)

ToolsetToolUseBlock: TypeAlias = "BrowserToolUseBlock | ComputerToolUseBlock | ToolUseBlock"
