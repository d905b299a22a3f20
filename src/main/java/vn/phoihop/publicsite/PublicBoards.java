package vn.phoihop.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.publicsite.spi.PublicAddress;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Slice;

/// The board as visitors read it.
@Service
@Transactional(readOnly = true)
public class PublicBoards {

    private final BoardReader reader;
    private final PromiseReader promises;
    private final Clock clock;
    private final ZoneId zone;

    PublicBoards(BoardReader reader, PromiseReader promises, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.reader = reader;
        this.promises = promises;
        this.clock = clock;
        this.zone = zone;
    }

    /// Today in the office’s time zone.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// One page of entries, the latest changed first, after a key (empty: from the beginning).
    public Slice<BoardLine> lines(BoardFilter wanted, String after, int size) {
        return Slice.of(reader.lines(wanted, BoardKey.of(after), size + 1), size, BoardLine::key);
    }

    /// One entry as a line; empty when it is not shown.
    public Optional<BoardLine> line(PublicKind kind, String number) {
        return reader.line(kind, number);
    }

    /// What stands under a number.
    public Optional<Shown> find(PublicKind kind, String number) {
        return reader.find(kind, number);
    }

    /// The kind of the entry that carries exactly this number.
    public Optional<PublicKind> kindOf(String number) {
        return reader.kindOf(number);
    }

    /// The files beside one entry.
    public List<PublicFileLine> files(PublicKind kind, String number) {
        return reader.files(List.of(kind), List.of(number));
    }

    /// The files beside these entries, by the address of the entry.
    public Map<String, List<PublicFileLine>> files(List<BoardLine> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        return reader
                .files(
                        lines.stream().map(BoardLine::kind).toList(),
                        lines.stream().map(BoardLine::number).toList())
                .stream()
                .collect(Collectors.groupingBy(file -> PublicAddress.of(file.kind(), file.number())));
    }

    /// A rebuilt file of an entry.
    public Optional<PublicFile> file(PublicKind kind, String number, String name) {
        return reader.file(kind, number, name);
    }

    /// One page of promises, the latest day first, after a key.
    public Slice<PromiseLine> promises(Optional<PromiseState> state, String after, int size) {
        return Slice.of(promises.lines(state, today(), after, size + 1), size, PromiseLine::key);
    }
}
