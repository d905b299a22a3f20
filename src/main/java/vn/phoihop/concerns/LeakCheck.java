package vn.phoihop.concerns;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.protection.PersonalDataFinder;
import vn.phoihop.protection.PersonalDataFound;

/// Looks for what seems to be personal data in words that anyone will read.
@Component
class LeakCheck {

    /// The words found, as they stand.
    List<String> find(String words) {
        return PersonalDataFinder.find(words).stream()
                .map(PersonalDataFound::text)
                .distinct()
                .toList();
    }
}
