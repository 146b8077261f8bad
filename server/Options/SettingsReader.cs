using System.Collections.Immutable;

namespace Jamsostek.Graph.Server.Options;

/// <summary>Reads and checks all settings before anything is opened.</summary>
internal static class SettingsReader
{
    /// <summary>Opens the sources and reads them; a settings file that is no JSON is a problem like any other.</summary>
    public static SettingsReading Read(string currentFolder, IEnumerable<KeyValuePair<string, string?>> commandLine)
    {
        try
        {
            return Read(SettingSources.Open(currentFolder, commandLine));
        }
        catch (InvalidDataException unreadable)
        {
            return new(null, [new SettingProblem(SettingSources.FileName, null, unreadable.Message,
                "a JSON object of sections, such as { \"Http\": { \"Compression\": false } }",
                (unreadable.InnerException as FormatException)?.InnerException?.Message ?? "Correct the file, or remove it to use the defaults.")]);
        }
    }

    /// <summary>Reads every setting and reports each that breaks its rule, and each name that is none of ours.</summary>
    public static SettingsReading Read(IConfigurationRoot configuration)
    {
        var values = ImmutableDictionary.CreateBuilder<Setting, object>();
        var problems = ImmutableArray.CreateBuilder<SettingProblem>();
        foreach (var setting in SettingCatalogue.All)
        {
            string text = TextOf(configuration.GetSection(setting.Key)) ?? setting.DefaultText;
            if (setting.TryRead(text, out object value))
            {
                values.Add(setting, value);
                continue;
            }

            problems.Add(new(setting.Key, text, OriginOf(configuration, setting.Key), $"It must be {setting.Rule}.",
                setting.DefaultText.Length == 0
                    ? $"Give such a value, or leave it out. The environment variable is {setting.EnvironmentVariable}."
                    : $"Give such a value, or leave it out for the default {setting.DefaultText}. The environment variable is {setting.EnvironmentVariable}."));
        }

        ReportUnknown(configuration, problems);
        ReportIncomplete(configuration, values, problems);
        return problems.Count == 0 ? new(new ServerSettings(values.ToImmutable()), []) : new(null, problems.ToImmutable());
    }

    // A list may be written as one text with commas, or as an array in appsettings.json.
    private static string? TextOf(IConfigurationSection section)
        => section.Value ?? (section.GetChildren().Select(item => item.Value).ToArray() is { Length: > 0 } items ? string.Join(",", items) : null);

    // Keys without an issuer and an audience would accept what was signed for anybody else.
    private static void ReportIncomplete(IConfigurationRoot configuration, ImmutableDictionary<Setting, object>.Builder values, ImmutableArray<SettingProblem>.Builder problems)
    {
        if (values.GetValueOrDefault(SettingCatalogue.TokenKeys) is not string { Length: > 0 })
        {
            return;
        }

        foreach (var needed in new[] { SettingCatalogue.TokenIssuer, SettingCatalogue.TokenAudience }.Where(setting => values.GetValueOrDefault(setting) is ""))
        {
            problems.Add(new(needed.Key, string.Empty, OriginOf(configuration, needed.Key), $"It must be set when {SettingCatalogue.TokenKeys.Key} is.",
                $"Give the value that tokens have, or leave {SettingCatalogue.TokenKeys.Key} out. The environment variable is {needed.EnvironmentVariable}."));
        }
    }

    private static void ReportUnknown(IConfigurationRoot configuration, ImmutableArray<SettingProblem>.Builder problems)
    {
        foreach ((string key, string? value) in configuration.AsEnumerable())
        {
            bool known = SettingCatalogue.All.Any(setting => Contains(setting.Key, key) || Contains(key, setting.Key));
            if (value is null || known)
            {
                continue;
            }

            string section = key.Split(':')[0] + ":";
            string[] siblings = [.. SettingCatalogue.All.Select(setting => setting.Key).Where(name => name.StartsWith(section, StringComparison.OrdinalIgnoreCase))];
            problems.Add(new(key, value, OriginOf(configuration, key), "It must be the name of a setting; there is none of this name.",
                siblings.Length > 0
                    ? $"The settings of this section are {string.Join(", ", siblings)}."
                    : $"The sections are {string.Join(", ", SettingCatalogue.All.Select(setting => setting.Key.Split(':')[0]).Distinct(StringComparer.Ordinal))}; server/CONFIGURATION.md lists all settings."));
        }
    }

    /// <summary>Whether a key is the other or a section around it.</summary>
    private static bool Contains(string section, string key)
        => key.Equals(section, StringComparison.OrdinalIgnoreCase) || key.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase);

    private static string OriginOf(IConfigurationRoot configuration, string key)
    {
        var provider = configuration.Providers.LastOrDefault(provider => provider.TryGet(key, out _) || provider.GetChildKeys([], key).Any());
        return provider switch
        {
            Microsoft.Extensions.Configuration.Json.JsonConfigurationProvider file => file.Source.FileProvider?.GetFileInfo(file.Source.Path ?? string.Empty).PhysicalPath ?? SettingSources.FileName,
            Microsoft.Extensions.Configuration.EnvironmentVariables.EnvironmentVariablesConfigurationProvider => "environment",
            null => "default",
            _ => "command line",
        };
    }
}
