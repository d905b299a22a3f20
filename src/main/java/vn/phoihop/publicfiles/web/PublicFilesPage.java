package vn.phoihop.publicfiles.web;

import org.jspecify.annotations.Nullable;
import vn.phoihop.publicfiles.Desk;
import vn.phoihop.publicfiles.Refusal;

/// The page of the files of one record; a refusal says why what was tried was not done.
public record PublicFilesPage(Desk desk, @Nullable Refusal refusal, Tried tried) {}
