package vn.phoihop.typesetting.check;

import java.util.List;
import vn.phoihop.typesetting.Finding;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.profile.Profiles;

/// All checks of a document, in the order of the page.
public final class Checks {

    private Checks() {}

    /// What the form of the document lacks or has wrong.
    public static List<Finding> of(OfficialDocument document) {
        var report = new Report();
        var profile = Profiles.of(document.regime(), document.formOf());
        if (document.formOf().isBefore(profile.from())) {
            report.warning("before-the-form", "formOf", profile.say("source"));
        }
        new HeadCheck(document, profile, report).run();
        new TextCheck(document, profile, report).run();
        new SignatureCheck(document, profile, report).run();
        return report.findings();
    }
}
