package vn.phoihop.registry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.spi.FigureSource;
import vn.phoihop.reading.Figure;
import vn.phoihop.reading.Reading;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Reference;

/// The figures read in registered documents, for forms that take them over.
@Component
class RegistryFigures implements FigureSource {

    private final Register register;
    private final Sheets sheets;

    RegistryFigures(Register register, Sheets sheets) {
        this.register = register;
        this.sheets = sheets;
    }

    @Override
    public List<Reference> documents(String words, Actor actor, int limit) {
        return register.list(RegisterFilter.words(words), null, actor, limit).lines().stream()
                .map(DocumentLine::reference)
                .toList();
    }

    @Override
    public Optional<Read> read(String id, Actor actor) {
        try {
            var sheet = sheets.need(new DocumentId(UUID.fromString(id)), actor);
            var reading = sheet.reading();
            var figures = reading.figures().stream()
                    .map(figure -> inText(figure, reading))
                    .toList();
            var document = new Reference(
                    "registry",
                    sheet.id().toString(),
                    sheet.head().printedNumber(),
                    sheet.head().subject());
            return Optional.of(new Read(document, figures));
        } catch (NotThere | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static InText inText(Figure figure, Reading reading) {
        var line = reading.text().get(figure.line() - 1);
        return new InText(
                "L" + figure.line(),
                line.strip(),
                near(line, figure, reading.figures()),
                figure.value(),
                Objects.requireNonNullElse(figure.unit(), ""),
                Objects.requireNonNullElse(figure.approx(), ""));
    }

    /// The words between the figures before and after, in the same part of the sentence.
    private static String near(String line, Figure figure, List<Figure> all) {
        var from = 0;
        var to = line.length();
        for (var other : all) {
            if (other.line() == figure.line() && other.column() < figure.column()) {
                from = Math.max(from, Math.min(other.column(), line.length()));
            } else if (other.line() == figure.line() && other.column() > figure.column()) {
                to = Math.min(to, other.column());
            }
        }
        var at = Math.min(figure.column(), line.length());
        from = Math.max(from, line.lastIndexOf(';', at) + 1);
        var end = line.indexOf(';', at);
        to = Math.max(from, end < 0 ? to : Math.min(to, end));
        return line.substring(from, to);
    }
}
