package vn.phoihop.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The head and foot of a document, as NĐ 30/2020 Phụ lục I and the Party's guidance name them.
///
/// Everything not found is null or an empty list. `number` keeps leading zeros and, for normative documents, the year
/// (`04`, `25/2021`); `symbol` is what follows the first separator (`BC-UBND`, `QĐ/TW`). `type` is in capitals as on
/// the type line. `date` is ISO and may be partial (`2024-03`, `2024`).
public record Head(
        Regime regime,
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String issuer,
        @Nullable String place,
        @Nullable String date,
        @Nullable String subject,
        List<String> addressees,
        List<String> recipients,
        List<String> authority,
        @Nullable String signerTitle,
        @Nullable String signer,
        @Nullable Period period) {}
