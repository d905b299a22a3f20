package vn.phoihop.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;

/// What somebody does on a sheet: finds the form of an act, fills it and sends it.
record Desk(Page page) {

    /// The form whose address ends like this, brought into view.
    Locator form(String ending) {
        var form =
                page.locator("main form[method=post][action$='" + ending + "']").first();
        form.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        form.evaluate(
                "form => { for (let e = form; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true; }");
        return form;
    }

    /// Fills the fields of an act, given as name and value in turn, and sends it.
    void act(String ending, String... fields) {
        var form = form(ending);
        for (int i = 0; i + 1 < fields.length; i += 2) {
            fill(form, fields[i], fields[i + 1]);
        }
        send(page, form.locator("button.btn-primary, button.btn").last());
    }

    /// Presses the button of this name and value in an act.
    void press(String ending, String name, String value) {
        var form = form(ending);
        send(page, form.locator("button[name='" + name + "'][value='" + value + "']"));
    }

    /// Presses a button and waits for the page that answers: another one than that which is marked as left.
    static void send(Page page, Locator button) {
        page.evaluate("() => document.documentElement.setAttribute('data-left', '')");
        button.click();
        page.locator("html:not([data-left])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
    }

    void fill(Locator form, String name, String value) {
        var field = form.locator("[name='" + name + "']");
        var first = field.first();
        var kind = (String) first.evaluate("field => field.tagName + '/' + (field.type || '')");
        switch (kind) {
            case "SELECT/select-one" -> first.selectOption(value);
            case "INPUT/checkbox", "INPUT/radio" ->
                form.locator("[name='" + name + "'][value='" + value + "']").check();
            default -> first.fill(value);
        }
    }

    /// Ticks a receiver of an exchange.
    static void receiver(Locator form, String name) {
        form.locator(".receivers label.form-check")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("input")
                .first()
                .check();
    }

    /// Hands what was drafted to whoever approves it.
    static void submit(Page page, Locator form) {
        send(page, form.locator("button[name=then][value=submit]"));
    }

    /// Prepares an answer to an exchange and hands it in.
    void answer(String act, Map<String, String> fields) {
        var form = form("/answer");
        fill(form, "act", act);
        fields.forEach((name, value) -> fill(form, name, value));
        form.locator("[name=dataChecked]").check();
        submit(page, form);
    }

    /// Loads a page anew until the words are there, at most twenty seconds.
    static void reload(Visitor reader, String awaited) {
        for (int i = 0; i < 40 && !reader.page().locator("main").innerText().contains(awaited); i++) {
            reader.page().waitForTimeout(500);
            reader.page().reload();
        }
        PlaywrightAssertions.assertThat(reader.page().locator("main")).containsText(awaited);
    }
}
