package vn.phoihop.indicators.spi;

import java.util.List;

/// Offers kinds of evidence (hồ sơ được đếm) to counted indicators: programmes signed, petitions answered, tasks done.
///
/// What counts is decided by dated facts only (signed on, answered at), never by how a record happens to stand now: the
/// same question asked a year later must find the same records, so that a difference means something was changed.
/// Everything that counts is named, whoever asks; who may see its name is asked of
/// [vn.phoihop.notifications.spi.Seen] of the same kind of record when it is shown.
public interface Countable {

    /// The kinds of evidence this module offers.
    List<EvidenceKind> kinds();

    /// Every record that counts, once for each body or area it counts for; one query, whatever the number of bodies.
    List<Evidence> evidence(EvidenceQuestion asked);
}
