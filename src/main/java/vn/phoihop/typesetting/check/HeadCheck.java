package vn.phoihop.typesetting.check;

import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.profile.Profile;

/// Issuer, number and symbol, place and date, kind, subject, addressees.
final class HeadCheck {

    private final OfficialDocument document;
    private final Head head;
    private final Profile profile;
    private final Report report;

    HeadCheck(OfficialDocument document, Profile profile, Report report) {
        this.document = document;
        this.head = document.head();
        this.profile = profile;
        this.report = report;
    }

    void run() {
        issuers();
        designation();
        report.need(head.place(), "place-missing", "head.place");
        if (head.date() == null) {
            report.warning("date-blank", "head.date");
        }
        report.need(head.kind().name(), "kind-missing", "head.kind");
        report.need(head.subject(), "subject-missing", "head.subject");
        report.limit(head.subject(), limit("subject"), "head.subject");
        if (head.stamps().draft() != null && head.designation().number() != null) {
            report.warning("draft-with-number", "head.stamps.draft");
        }
        if (head.kind().letter() && document.addressees().isEmpty()) {
            report.error("addressees-missing", "addressees");
        }
    }

    private int limit(String field) {
        return (int) profile.number("limit." + field);
    }

    private void issuers() {
        if (head.issuers().isEmpty()) {
            report.error("issuer-missing", "head.issuers");
        }
        for (int i = 0; i < head.issuers().size(); i++) {
            var place = "head.issuers[" + i + "]";
            report.need(head.issuers().get(i).name(), "issuer-missing", place);
            report.limit(head.issuers().get(i).plainName(), limit("issuer"), place);
        }
        boolean mixed = head.issuers().stream().anyMatch(issuer -> issuer.side() == Regime.PARTY)
                && head.issuers().stream().anyMatch(issuer -> issuer.side() == Regime.STATE);
        if (mixed && document.regime() == Regime.STATE) {
            report.warning("joint-in-state-form", "regime");
        }
    }

    private void designation() {
        var designation = head.designation();
        var place = "head.designation";
        if (designation.number() == null) {
            report.warning("number-blank", place);
        }
        if (designation.organs().isEmpty() || designation.organs().stream().anyMatch(String::isBlank)) {
            report.error("symbol-without-body", place);
            return;
        }
        boolean stateLetter = document.regime() == Regime.STATE && head.kind().letter();
        if (stateLetter && designation.type() != null) {
            report.error("letter-with-type", place, designation.type());
        } else if (!stateLetter && designation.type() == null) {
            report.error("symbol-without-type", place);
        }
        var notation = designation.notation(document.regime());
        if (notation.length() > limit("symbol")) {
            report.warning("symbol-too-long", place, notation, notation.length(), limit("symbol"));
        }
        if (document.isJoint() && designation.organs().size() != head.issuers().size()) {
            report.warning(
                    "symbol-bodies",
                    place,
                    designation.organs().size(),
                    head.issuers().size());
        }
    }
}
