package vn.phoihop.calendar;

import java.text.Normalizer;
import java.util.Set;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Whose obligations are asked for, and which: of one kind of record, of one definition, with these words, of these
/// records. Empty asks for nothing in particular; `records` counts only when `onlyRecords` is set.
public record AgendaFilter(
        Set<OrganisationId> organisations,
        String kind,
        String obligation,
        String words,
        boolean onlyRecords,
        Set<RecordKey> records) {

    /// A record, named by its module and its id there.
    public record RecordKey(String kind, String id) {

        public static RecordKey of(Reference record) {
            return new RecordKey(record.kind(), record.id());
        }
    }

    public AgendaFilter {
        organisations = Set.copyOf(organisations);
        words = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
        records = Set.copyOf(records);
    }

    /// Everything of these organisations.
    public static AgendaFilter of(Set<OrganisationId> organisations) {
        return new AgendaFilter(organisations, "", "", "", false, Set.of());
    }

    public AgendaFilter ofKind(String wanted) {
        return new AgendaFilter(organisations, wanted, obligation, words, onlyRecords, records);
    }

    public AgendaFilter owing(String definition) {
        return new AgendaFilter(organisations, kind, definition, words, onlyRecords, records);
    }

    public AgendaFilter with(String typed) {
        return new AgendaFilter(organisations, kind, obligation, typed, onlyRecords, records);
    }

    /// Only these records.
    public AgendaFilter among(Set<RecordKey> wanted) {
        return new AgendaFilter(organisations, kind, obligation, words, true, wanted);
    }
}
