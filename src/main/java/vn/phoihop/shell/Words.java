package vn.phoihop.shell;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/// The words of every module in one place for each language: a page asks for hundreds of them, and would otherwise look
/// through the files of all modules for each.
final class Words extends ResourceBundleMessageSource {

    private final Map<Locale, Language> languages = new ConcurrentHashMap<>();

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return language(locale).sentences().get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var language = language(locale);
        return Optional.ofNullable(language.sentences().get(code))
                .map(sentence -> language.formats().computeIfAbsent(code, key -> createMessageFormat(sentence, locale)))
                .orElse(null);
    }

    /// The sentences of a language by key, and those with places for details, taken apart when first used.
    private record Language(Map<String, String> sentences, Map<String, MessageFormat> formats) {}

    private Language language(Locale locale) {
        return languages.computeIfAbsent(locale, this::read);
    }

    /// Of two modules with the same key the one named first is heard, as before.
    private Language read(Locale locale) {
        var sentences = new HashMap<String, String>();
        for (var name : getBasenameSet()) {
            Optional.ofNullable(getResourceBundle(name, locale))
                    .ifPresent(bundle ->
                            bundle.keySet().forEach(key -> sentences.putIfAbsent(key, bundle.getString(key))));
        }
        return new Language(Map.copyOf(sentences), new ConcurrentHashMap<>());
    }
}
