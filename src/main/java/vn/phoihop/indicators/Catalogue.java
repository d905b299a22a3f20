package vn.phoihop.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.NotThere;

/// What is measured (danh mục chỉ tiêu), its parts by dimensions, and the forms that ask for it.
@Component
public class Catalogue {

    private final CatalogueStore store;
    private final KeptCatalogue kept;

    Catalogue(CatalogueStore store, KeptCatalogue kept) {
        this.store = store;
        this.kept = kept;
    }

    /// Every figure: each indicator as a whole, followed by its parts.
    @Transactional(readOnly = true)
    public List<Figure> figures() {
        return kept.now().figures();
    }

    /// The figures with these codes, in this order; a code nobody has is [NotThere].
    @Transactional(readOnly = true)
    public List<Figure> figures(List<String> codes) {
        var all = byCode();
        var wanted = new ArrayList<Figure>();
        for (var code : codes) {
            wanted.add(Optional.ofNullable(all.get(code)).orElseThrow(() -> new NotThere("figure " + code)));
        }
        return wanted;
    }

    /// Every figure by its code.
    @Transactional(readOnly = true)
    public Map<String, Figure> byCode() {
        return kept.now().byCode();
    }

    @Transactional(readOnly = true)
    public List<Form> forms() {
        return kept.now().forms();
    }

    /// The form with this code, which must be there.
    @Transactional(readOnly = true)
    public Form form(String code) {
        return kept.now().forms().stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotThere("form " + code));
    }

    /// What a form asks for, in its order.
    @Transactional(readOnly = true)
    public List<Figure> figuresOf(Form form) {
        return kept.now().ofForm(form);
    }

    /// Enters an indicator.
    @Transactional
    public void establish(NewIndicator indicator) {
        var known = byCode();
        var no = store.insert(
                indicator,
                number(known, indicator.numerator()),
                number(known, indicator.denominator()),
                number(known, indicator.weight()));
        store.insertFigure(no, null, null);
        kept.changed();
    }

    /// Lets an indicator be entered by the options of a dimension too: options as code and name, in order.
    @Transactional
    public void divide(String indicator, String dimension, String name, Map<String, String> options) {
        var whole = figures(List.of(indicator)).getFirst().indicator();
        store.insertDimension(dimension, name);
        var place = new int[] {0};
        options.forEach((code, called) -> {
            store.insertOption(dimension, code, called, place[0]++);
            store.insertFigure(whole.no(), dimension, code);
        });
        kept.changed();
    }

    /// Sets up a form with these figures, by code and in this order: all of areas, or all of bodies.
    @Transactional
    public Form setUp(String code, String name, String regime, AreaLevel level, List<String> figures) {
        var asked = figures(figures);
        var ofBodies =
                asked.stream().filter(figure -> figure.indicator().ofBodies()).count();
        if (ofBodies != 0 && ofBodies != asked.size()) {
            throw new IllegalArgumentException("a form of areas and of bodies at once: " + code);
        }
        var no = store.insertForm(code, name, regime, level, ofBodies != 0);
        store.fillForm(no, asked.stream().map(Figure::no).toList());
        kept.changed();
        return form(code);
    }

    private static Optional<Integer> number(Map<String, Figure> known, @Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.get(code))
                .map(figure -> figure.indicator().no());
    }
}
