package vn.phoihop.exchanges;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Reference;

/// What an exchange says: subject and body, why and by which ground, how urgent, how long the answer may take.
///
/// `purpose` is the code of a purpose of the closed list; `term` a number of working days; `levelFour` a matter of
/// level 4, answered within hours; `output` what a commissioned topic is to bring; `linked` where it came from.
public record ExchangeContent(
        String subject,
        String body,
        @Nullable String purpose,
        String legalGround,
        boolean personalData,
        boolean internal,
        boolean urgent,
        String urgentGround,
        int term,
        boolean levelFour,
        String output,
        @Nullable Reference linked) {

    public ExchangeContent {
        subject = Normalizer.normalize(subject, Normalizer.Form.NFC).strip();
        body = Normalizer.normalize(body, Normalizer.Form.NFC).strip();
        legalGround = Normalizer.normalize(legalGround, Normalizer.Form.NFC).strip();
        urgentGround = Normalizer.normalize(urgentGround, Normalizer.Form.NFC).strip();
        output = Normalizer.normalize(output, Normalizer.Form.NFC).strip();
    }

    /// A subject and a body with a term, and nothing else yet.
    public static ExchangeContent of(String subject, String body, int term) {
        return new ExchangeContent(subject, body, null, "", false, false, false, "", term, false, "", null);
    }

    /// For a purpose of the closed list, by a ground.
    public ExchangeContent forPurpose(String code, String ground) {
        return new ExchangeContent(
                subject,
                body,
                code,
                ground,
                personalData,
                internal,
                urgent,
                urgentGround,
                term,
                levelFour,
                output,
                linked);
    }

    /// With personal data, or not.
    public ExchangeContent withPersonalData() {
        return new ExchangeContent(
                subject,
                body,
                purpose,
                legalGround,
                true,
                internal,
                urgent,
                urgentGround,
                term,
                levelFour,
                output,
                linked);
    }

    /// Urgent, for this reason.
    public ExchangeContent urgentBecause(String ground) {
        return new ExchangeContent(
                subject,
                body,
                purpose,
                legalGround,
                personalData,
                internal,
                true,
                ground,
                term,
                levelFour,
                output,
                linked);
    }

    /// With the product a topic is to bring.
    public ExchangeContent bringing(String product) {
        return new ExchangeContent(
                subject,
                body,
                purpose,
                legalGround,
                personalData,
                internal,
                urgent,
                urgentGround,
                term,
                levelFour,
                product,
                linked);
    }

    /// Everything typed.
    List<String> words() {
        return List.of(subject, body, legalGround, urgentGround, output);
    }
}
