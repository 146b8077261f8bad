namespace Jamsostek.Graph.Server.Options;

/// <summary>One setting of the server: where it is written, what it may be, and what it is for.</summary>
internal abstract class Setting
{
    private protected Setting(string key, string defaultText, string rule, string purpose)
    {
        Key = key;
        DefaultText = defaultText;
        Rule = rule;
        Purpose = purpose;
    }

    /// <summary>Its name in <c>appsettings.json</c>, with a colon between section and name, such as <c>Http:MaxBodyBytes</c>.</summary>
    public string Key { get; }

    /// <summary>The value it has when nobody sets it, as it would be written; empty for none.</summary>
    public string DefaultText { get; }

    /// <summary>What values it accepts, as a phrase that follows "must be".</summary>
    public string Rule { get; }

    /// <summary>What it does, in one sentence.</summary>
    public string Purpose { get; }

    /// <summary>The environment variable that sets it, such as <c>JAMSOSTEK__HTTP__MAXBODYBYTES</c>.</summary>
    public string EnvironmentVariable => SettingSources.EnvironmentPrefix + Key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>Reads a written value.</summary>
    /// <returns>Whether the value obeys the rule.</returns>
    public abstract bool TryRead(string text, out object value);
}
