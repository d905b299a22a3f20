package vn.phoihop.shell.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.springframework.format.AnnotationFormatterFactory;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Days in addresses and forms, as browsers write them (2026-11-20), of the years 1900 to 9998: another year is a slip
/// or a trick, is said to be no day, and never reaches a database, which does not keep every year Java knows.
@Component
class DaysOfThisTime implements WebMvcConfigurer, AnnotationFormatterFactory<DateTimeFormat> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldAnnotation(this);
    }

    @Override
    public Set<Class<?>> getFieldTypes() {
        return Set.of(LocalDate.class);
    }

    @Override
    public Printer<?> getPrinter(DateTimeFormat annotation, Class<?> fieldType) {
        return new Day();
    }

    @Override
    public Parser<?> getParser(DateTimeFormat annotation, Class<?> fieldType) {
        return new Day();
    }

    private static final class Day implements Formatter<LocalDate> {

        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            try {
                var day = LocalDate.parse(text.strip());
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeException none) {
                throw (ParseException) new ParseException(text, 0).initCause(none);
            }
            throw new ParseException(text, 0);
        }

        @Override
        public String print(LocalDate day, Locale locale) {
            return day.toString();
        }
    }
}
