namespace Jamsostek.Graph.Server.Options;

/// <summary>A setting that cannot be used, told so that whoever wrote it can mend it.</summary>
/// <param name="Setting">The setting's name.</param>
/// <param name="Value">What was written; null when that cannot be said.</param>
/// <param name="Origin">Where it was written.</param>
/// <param name="Rule">What it must be.</param>
/// <param name="Hint">How to mend it.</param>
internal sealed record SettingProblem(string Setting, string? Value, string Origin, string Rule, string Hint)
{
    /// <summary>The problem as lines for a person.</summary>
    public override string ToString()
        => $"""
            Setting {Setting}{(Value is null ? string.Empty : $" = \"{Value}\"")} ({Origin})
              rule: {Rule}
              mend: {Hint}
            """;
}
