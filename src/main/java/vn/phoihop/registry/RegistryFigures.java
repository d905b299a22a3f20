package vn.phoihop.registry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
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

    private static final Pattern MARK = Pattern.compile("[,;.:]\\s");

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
                near(line, figure),
                figure.value(),
                Objects.requireNonNullElse(figure.unit(), ""),
                Objects.requireNonNullElse(figure.approx(), ""));
    }

    /// The clause the figure stands in, up to the next mark that is followed by a space.
    private static String near(String line, Figure figure) {
        var at = Math.min(figure.column(), line.length());
        var from = 0;
        var to = line.length();
        var marks = MARK.matcher(line);
        while (marks.find()) {
            if (marks.start() < at) {
                from = marks.end();
            } else {
                to = Math.min(to, marks.start());
            }
        }
        return line.substring(from, to);
    }
}
