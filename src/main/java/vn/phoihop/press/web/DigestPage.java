package vn.phoihop.press.web;

import vn.phoihop.press.digests.DigestSheet;

/// What the sheet of a digest shows: `preview` is the paper as it will be printed.
public record DigestPage(DigestSheet sheet, String preview, String refusal, boolean changed) {}
