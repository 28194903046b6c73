# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaToolsetToolUseBlock.

The type ``BetaToolsetToolUseBlock`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Choice, Lazy

if TYPE_CHECKING:
    from ..messages.tool_use_block import ToolUseBlock
    from .beta_browser_tool_use_block import BetaBrowserToolUseBlock
    from .beta_computer_tool_use_block import BetaComputerToolUseBlock

__all__ = ["CODEC", "BetaToolsetToolUseBlock"]

CODEC = Choice(
    objects=(
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_navigate_tool_use_block", "BetaBrowserNavigateToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_list_tabs_tool_use_block", "BetaBrowserListTabsToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_new_tab_tool_use_block", "BetaBrowserNewTabToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_switch_tab_tool_use_block", "BetaBrowserSwitchTabToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_close_tab_tool_use_block", "BetaBrowserCloseTabToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_read_page_tool_use_block", "BetaBrowserReadPageToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_get_page_text_tool_use_block", "BetaBrowserGetPageTextToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_read_console_tool_use_block", "BetaBrowserReadConsoleToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_read_network_tool_use_block", "BetaBrowserReadNetworkToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_find_tool_use_block", "BetaBrowserFindToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_form_input_tool_use_block", "BetaBrowserFormInputToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_file_upload_tool_use_block", "BetaBrowserFileUploadToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_scroll_to_tool_use_block", "BetaBrowserScrollToToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_screenshot_tool_use_block", "BetaBrowserScreenshotToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_zoom_tool_use_block", "BetaBrowserZoomToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_left_click_tool_use_block", "BetaBrowserLeftClickToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_right_click_tool_use_block", "BetaBrowserRightClickToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_middle_click_tool_use_block", "BetaBrowserMiddleClickToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_double_click_tool_use_block", "BetaBrowserDoubleClickToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_triple_click_tool_use_block", "BetaBrowserTripleClickToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_hover_tool_use_block", "BetaBrowserHoverToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_left_click_drag_tool_use_block", "BetaBrowserLeftClickDragToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_left_mouse_down_tool_use_block", "BetaBrowserLeftMouseDownToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_left_mouse_up_tool_use_block", "BetaBrowserLeftMouseUpToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_mouse_move_tool_use_block", "BetaBrowserMouseMoveToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_scroll_tool_use_block", "BetaBrowserScrollToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_type_tool_use_block", "BetaBrowserTypeToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_key_tool_use_block", "BetaBrowserKeyToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_hold_key_tool_use_block", "BetaBrowserHoldKeyToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_wait_tool_use_block", "BetaBrowserWaitToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_browser_javascript_exec_tool_use_block", "BetaBrowserJavascriptExecToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_key_tool_use_block", "BetaComputerKeyToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_hold_key_tool_use_block", "BetaComputerHoldKeyToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_type_tool_use_block", "BetaComputerTypeToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(
                __package__, ".beta_computer_cursor_position_tool_use_block", "BetaComputerCursorPositionToolUseBlock"
            ),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_mouse_move_tool_use_block", "BetaComputerMouseMoveToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_left_mouse_down_tool_use_block", "BetaComputerLeftMouseDownToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_left_mouse_up_tool_use_block", "BetaComputerLeftMouseUpToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_left_click_tool_use_block", "BetaComputerLeftClickToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_left_click_drag_tool_use_block", "BetaComputerLeftClickDragToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_right_click_tool_use_block", "BetaComputerRightClickToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_middle_click_tool_use_block", "BetaComputerMiddleClickToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_double_click_tool_use_block", "BetaComputerDoubleClickToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_triple_click_tool_use_block", "BetaComputerTripleClickToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_scroll_tool_use_block", "BetaComputerScrollToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_wait_tool_use_block", "BetaComputerWaitToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_screenshot_tool_use_block", "BetaComputerScreenshotToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "toolset_name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, ".beta_computer_zoom_tool_use_block", "BetaComputerZoomToolUseBlock"),
        ),
        (
            frozenset(["id", "input", "name", "type"]),
            frozenset(["caller", "id", "input", "name", "toolset_name", "type"]),
            Lazy(__package__, "..messages.tool_use_block", "ToolUseBlock"),
        ),
    )
)

BetaToolsetToolUseBlock: TypeAlias = "BetaBrowserToolUseBlock | BetaComputerToolUseBlock | ToolUseBlock"
