using System.Collections.Immutable;

namespace Jamsostek.Graph.Server.Options;

/// <summary>What reading the settings gave: the settings, or all that is wrong with them.</summary>
internal sealed record SettingsReading(ServerSettings? Settings, ImmutableArray<SettingProblem> Problems);
