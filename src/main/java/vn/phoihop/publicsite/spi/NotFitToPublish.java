package vn.phoihop.publicsite.spi;

import java.util.List;
import vn.phoihop.protection.PersonalDataFound;

/// Something could not be shown to everyone: personal data are left in it, or a file cannot be rebuilt.
public final class NotFitToPublish extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PersonalDataFound> findings;

    /// With what was found; the message carries none of it.
    public NotFitToPublish(List<PersonalDataFound> findings) {
        super(findings.size() + " findings of personal data are not confirmed");
        this.findings = List.copyOf(findings);
    }

    /// Without findings: why.
    public NotFitToPublish(String why) {
        super(why);
        this.findings = List.of();
    }

    public List<PersonalDataFound> findings() {
        return findings;
    }
}
