package vn.phoihop.programmes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.programmes.ProgrammeSheet;
import vn.phoihop.registry.DocumentLine;

/// Documents of the register to choose from: the signed paper of a programme, or one to draft a programme from (no
/// `sheet` then).
public record DocumentsPage(@Nullable ProgrammeSheet sheet, String asked, List<DocumentLine> lines) {}
