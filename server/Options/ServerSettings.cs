using System.Collections.Immutable;

namespace Jamsostek.Graph.Server.Options;

/// <summary>The settings of one run, all valid. Made by <see cref="SettingsReader"/>.</summary>
internal sealed class ServerSettings
{
    private readonly ImmutableDictionary<Setting, object> _values;

    internal ServerSettings(ImmutableDictionary<Setting, object> values) => _values = values;

    /// <summary>The value of a setting: the one that was set, or its default.</summary>
    public T Get<T>(Setting<T> setting)
        where T : notnull => (T)_values[setting];

    /// <summary>These settings with one more set, for a host that decides something itself.</summary>
    public ServerSettings With<T>(Setting<T> setting, T value)
        where T : notnull => new(_values.SetItem(setting, value));

    /// <summary>All defaults.</summary>
    public static ServerSettings Defaults { get; } = new(SettingCatalogue.All.ToImmutableDictionary(
        setting => setting,
        setting => setting.TryRead(setting.DefaultText, out object value) ? value : throw new InvalidOperationException($"The default of {setting.Key} breaks its own rule.")));
}
