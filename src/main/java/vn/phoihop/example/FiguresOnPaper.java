package vn.phoihop.example;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.EntryWay;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.Recording;
import vn.phoihop.indicators.TakeOvers;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Figures that came on paper: the document is in the register, the reader has read it, and somebody of the office
/// takes its figures over, each with the sentence it stands in. What must be found and is not stops the example.
@Component
class FiguresOnPaper {

    private final Catalogue catalogue;
    private final TakeOvers takeOvers;
    private final Filings filings;

    FiguresOnPaper(Catalogue catalogue, TakeOvers takeOvers, Filings filings) {
        this.catalogue = catalogue;
        this.takeOvers = takeOvers;
        this.filings = filings;
    }

    /// Takes over what the program proposes for a form from the document whose subject begins so: at least these
    /// figures, and never nothing.
    Reference takeOver(Filings.Which key, String words, Set<String> least, Instant at, Actor by) {
        var document = takeOvers.documents(words, by).stream()
                .filter(one -> one.title().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the example has no document: " + words));
        var read = takeOvers.read(document.id(), by);
        var chosen = new HashMap<Integer, Integer>();
        var found = new HashMap<String, Integer>();
        for (var proposal : takeOvers.proposals(key.form(), read)) {
            if (proposal.best() >= 0) {
                chosen.put(proposal.figure().no(), proposal.best());
                found.put(proposal.figure().code(), proposal.best());
            }
        }
        var missing =
                least.stream().filter(code -> !found.containsKey(code)).sorted().toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "figures not found in " + document.number() + " " + document.title() + ": " + missing);
        }
        if (takeOvers.take(key, read, chosen, "", at, by) instanceof Recording.Refused refused) {
            throw new IllegalStateException("the example takes over " + refused);
        }
        return document;
    }

    /// Hands a form in with what stands in it already and these values, by their code.
    void complete(Filings.Which key, Map<String, String> rest, Instant at, Actor by) {
        var sheet = filings.sheet(key, by);
        var typed = new HashMap<Integer, String>();
        sheet.rows().forEach(row -> typed.put(row.figure().no(), row.typed()));
        for (var figure : catalogue.figures(List.copyOf(rest.keySet()))) {
            typed.put(figure.no(), rest.getOrDefault(figure.code(), ""));
        }
        var answer = filings.file(key, sheet.version(), typed, EntryWay.GRID, "", at, by);
        if (answer instanceof Recording.Refused refused) {
            throw new IllegalStateException("the example completes " + refused);
        }
    }
}
