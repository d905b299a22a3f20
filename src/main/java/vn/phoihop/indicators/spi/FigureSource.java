package vn.phoihop.indicators.spi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Offers figures that were read in documents, so that a form takes them over with a link to their sentence.
public interface FigureSource {

    /// The page on which figures of a document are taken over.
    static String page(String document) {
        return "/indicators/documents/" + document;
    }

    /// Documents with these words that have figures, which the actor may see; best first.
    List<Reference> documents(String words, Actor actor, int limit);

    /// What was read in a document, if the actor may see it.
    Optional<Read> read(String id, Actor actor);

    /// A document and the figures in it, in their order.
    record Read(Reference document, List<InText> figures) {}

    /// A figure where it stands: the line and its words, those of them nearest to it, the value and unit, and the word
    /// that loosens it (hơn, gần); `line` goes into the address of the document behind the number sign.
    record InText(String line, String sentence, String near, BigDecimal value, String unit, String loosely) {}
}
