package vn.phoihop.exchanges;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The closed lists an exchange chooses from: purposes, and how long each kind gives for its answer.
@Component
public class ExchangeTerms {

    private final JdbcClient jdbc;

    ExchangeTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Why information may be asked for; personal data only for some purposes.
    public record Purpose(String code, String name, String englishName, boolean allowsPersonalData) {}

    /// How many working days the answer may take: usually, at least, and at least when it is urgent.
    public record AnswerTerm(ExchangeKind kind, int usual, int minimum, int urgentMinimum) {

        /// Whether so many days are enough.
        boolean allows(int days, boolean isUrgent) {
            return days >= (isUrgent ? urgentMinimum : minimum);
        }
    }

    /// All purposes, in their order.
    @Transactional(readOnly = true)
    public List<Purpose> purposes() {
        return jdbc.sql("""
                select code, name, name_en, allows_personal_data
                  from exchanges.purpose
                 order by position
                """)
                .query((row, n) -> new Purpose(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getBoolean("allows_personal_data")))
                .list();
    }

    /// The term of a kind.
    @Transactional(readOnly = true)
    public AnswerTerm of(ExchangeKind kind) {
        return jdbc.sql("""
                select kind, usual, minimum, urgent_minimum
                  from exchanges.term
                 where kind = :kind
                """)
                .param("kind", kind.name())
                .query((row, n) -> new AnswerTerm(
                        ExchangeKind.valueOf(row.getString("kind")),
                        row.getInt("usual"),
                        row.getInt("minimum"),
                        row.getInt("urgent_minimum")))
                .single();
    }
}
