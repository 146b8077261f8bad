namespace Jamsostek.Graph.Server.Options;

/// <summary>A setting with the type its value is read into.</summary>
internal sealed class Setting<T> : Setting
    where T : notnull
{
    private readonly TryParse _parse;

    internal Setting(string key, string defaultText, string rule, string purpose, TryParse parse)
        : base(key, defaultText, rule, purpose) => _parse = parse;

    /// <summary>Reads a written value, or says that it breaks the rule.</summary>
    internal delegate bool TryParse(string text, out T? value);

    /// <inheritdoc/>
    public override bool TryRead(string text, out object value)
    {
        bool obeys = _parse(text, out var read);
        value = obeys ? read! : string.Empty;
        return obeys;
    }
}
