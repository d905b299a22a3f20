package vn.phoihop.reports;

/// A regime an organisation sets up: the eleven fields as typed.
public record NewRegime(
        String code,
        RegimeLine.Kind kind,
        String name,
        RegimeLine.Content content,
        String reporters,
        String receivers,
        String way,
        String deadline,
        RegimeLine.Frequency frequency,
        String cutOff,
        String outline,
        String form,
        String guide,
        String basis) {}
