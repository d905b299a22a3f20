package vn.phoihop.typesetting.check;

import java.util.List;
import java.util.Locale;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Signature;
import vn.phoihop.typesetting.Signature.Authority;
import vn.phoihop.typesetting.Signature.Mark;
import vn.phoihop.typesetting.profile.Profile;

/// Signing authority marks, posts and names, and the recipients.
final class SignatureCheck {

    private static final String DEPUTY = "phó ";
    /// `Văn phòng` belongs to the post of its head, `Sở Tư pháp` does not.
    private static final int WHOLE_NAME = 3;

    private final OfficialDocument document;
    private final Profile profile;
    private final Report report;

    SignatureCheck(OfficialDocument document, Profile profile, Report report) {
        this.document = document;
        this.profile = profile;
        this.report = report;
    }

    void run() {
        var signatures = document.signatures();
        int issuers = document.head().issuers().size();
        if (signatures.isEmpty()) {
            report.error("signature-missing", "signatures");
        } else if (signatures.size() < issuers) {
            report.error("signatures-too-few", "signatures", issuers, signatures.size());
        }
        for (int i = 0; i < signatures.size(); i++) {
            signature(signatures.get(i), "signatures[" + i + "]");
        }
        if (document.copy() != null) {
            signature(document.copy().signature(), "copy.signature");
        }
        recipients();
    }

    private void signature(Signature signature, String place) {
        boolean acting = has(signature, Mark.Q);
        if (signature.post().isBlank() && !acting) {
            report.error("post-missing", place + ".post");
        }
        report.limit(signature.post(), limit("post"), place + ".post");
        name(signature.name(), place + ".name");
        order(signature.authority(), place + ".authority");
        for (var authority : signature.authority()) {
            mark(authority, signature, place + ".authority");
        }
        deputy(signature, place);
        bodyAfterPost(signature, place + ".post");
    }

    private int limit(String field) {
        return (int) profile.number("limit." + field);
    }

    private void name(@org.jspecify.annotations.Nullable String name, String place) {
        if (name == null || name.isBlank()) {
            report.warning("name-missing", place);
            return;
        }
        report.limit(name, limit("name"), place);
        boolean titled = profile.list("name.titles").stream().anyMatch(title -> name.startsWith(title + " "));
        if (titled) {
            report.warning("name-with-title", place, name);
        }
    }

    /// For the whole or by order first, for the head after it.
    private void order(List<Authority> marks, String place) {
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i - 1).mark() == Mark.KT && marks.get(i).mark() != Mark.KT) {
                report.warning("marks-out-of-order", place);
            }
        }
        boolean passedOn = marks.stream().anyMatch(one -> one.mark() == Mark.TUQ) && marks.size() > 1;
        if (passedOn) {
            report.error("mandate-passed-on", place);
        }
    }

    private void mark(Authority authority, Signature signature, String place) {
        var whom = folded(authority.whom());
        boolean namesPost = startsWithAny(whom, "words.posts");
        boolean namesBody = startsWithAny(whom, "words.bodies");
        switch (authority.mark()) {
            case TM -> {
                if (namesPost) {
                    report.error("whole-names-post", place, authority.whom());
                }
            }
            case KT -> deputising(authority, signature, namesBody, place);
            case TUQ -> mandate(signature, place);
            case Q, TL -> {
                if (namesBody && signature.side() == Regime.STATE) {
                    report.error("mark-names-body", place, authority.mark(), authority.whom());
                }
            }
        }
    }

    private void mandate(Signature signature, String place) {
        report.warning("mandate-in-writing", place);
        if (signature.side() == Regime.PARTY) {
            report.warning("mandate-in-party", place);
        }
    }

    private void deputising(Authority authority, Signature signature, boolean namesBody, String place) {
        var post = folded(signature.post());
        if (namesBody) {
            report.error("mark-names-body", place, authority.mark(), authority.whom());
        } else if (signature.side() == Regime.PARTY && has(signature, Mark.TM)) {
            report.error("deputising-in-collective", place, authority.whom());
        } else if (post.equals(folded(authority.whom()))) {
            report.error("deputising-for-oneself", place, authority.whom());
        } else if (!post.startsWith(DEPUTY)) {
            report.warning("deputising-without-deputy", place, signature.post());
        }
    }

    /// A deputy of a State body who signs for the whole says for whom; one in charge signs directly.
    private void deputy(Signature signature, String place) {
        var post = folded(signature.post());
        boolean deputy = post.startsWith(DEPUTY) && !post.contains("phụ trách");
        boolean marked = has(signature, Mark.KT) || has(signature, Mark.TUQ) || has(signature, Mark.TL);
        boolean collectiveParty = signature.side() == Regime.PARTY && has(signature, Mark.TM);
        if (deputy && !marked && !collectiveParty) {
            report.warning("deputy-without-mark", place + ".authority", signature.post());
        }
    }

    private void bodyAfterPost(Signature signature, String place) {
        var post = folded(signature.post());
        boolean repeated = document.head().issuers().stream()
                .map(issuer -> folded(issuer.plainName()))
                .anyMatch(name -> name.split(" ", -1).length >= WHOLE_NAME && post.endsWith(" " + name));
        if (repeated && !document.isJoint()) {
            report.warning("body-after-post", place, signature.post());
        }
    }

    private void recipients() {
        var recipients = document.recipients();
        if (recipients.items().isEmpty()) {
            report.warning("recipients-missing", "recipients");
        }
        if (recipients.filed().isBlank()) {
            report.warning("file-missing", "recipients.filed");
        }
        report.limit(String.join("; ", recipients.items()), limit("recipients"), "recipients");
    }

    private static boolean has(Signature signature, Mark mark) {
        return signature.authority().stream().anyMatch(one -> one.mark() == mark);
    }

    private boolean startsWithAny(String folded, String key) {
        return profile.list(key).stream().map(SignatureCheck::folded).anyMatch(folded::startsWith);
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
