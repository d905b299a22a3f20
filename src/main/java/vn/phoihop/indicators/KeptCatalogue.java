package vn.phoihop.indicators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps the catalogue in memory for as long as nobody changes it; every node of a cluster asks once in each
/// transaction. What is measured is kept, never a value of it.
@Component
class KeptCatalogue {

    private final CatalogueStore store;
    private final AtomicReference<@Nullable Edition> last = new AtomicReference<>();
    private final OncePerTransaction<Edition> asked = new OncePerTransaction<>();

    KeptCatalogue(CatalogueStore store) {
        this.store = store;
    }

    /// The whole catalogue as it stood at one moment.
    record Edition(
            String mark,
            List<Figure> figures,
            Map<String, Figure> byCode,
            List<Form> forms,
            Map<Integer, List<Figure>> ofForms) {

        /// What a form asks for, in its order.
        List<Figure> ofForm(Form form) {
            return ofForms.getOrDefault(form.no(), List.of());
        }
    }

    Edition now() {
        return asked.get(this::read);
    }

    /// What a transaction changes itself, it sees.
    void changed() {
        asked.changed();
    }

    /// The mark is read first: whoever changes something meanwhile makes the next one ask again.
    private Edition read() {
        var mark = store.edition();
        var before = last.get();
        if (before != null && before.mark().equals(mark)) {
            return before;
        }
        var figures = store.figures();
        var numbered = figures.stream().collect(Collectors.toMap(Figure::no, figure -> figure));
        var ofForms = store.asked().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        form -> form.getValue().stream()
                                .map(no -> Objects.requireNonNull(numbered.get(no)))
                                .toList()));
        var byCode = new LinkedHashMap<String, Figure>();
        figures.forEach(figure -> byCode.put(figure.code(), figure));
        var fresh = new Edition(mark, List.copyOf(figures), byCode, store.forms(), ofForms);
        if (!asked.isChangedHere()) {
            last.set(fresh);
        }
        return fresh;
    }
}
