using Jamsostek.Graph.Server.Options;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Options;

/// <summary>Holds CONFIGURATION.md to the settings there are.</summary>
public sealed class ConfigurationDocumentTests
{
    [Fact]
    public void The_table_lists_every_setting_and_no_other()
    {
        string[] written = [.. File.ReadLines(Path.Combine(RepositoryTree.Root, "server", "CONFIGURATION.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

        written.ShouldBe(SettingCatalogue.All.Select(Row));
    }

    [Fact]
    public void The_environment_variable_of_a_setting_is_its_name_behind_our_prefix()
        => SettingCatalogue.MaxBodyBytes.EnvironmentVariable.ShouldBe("JAMSOSTEK__HTTP__MAXBODYBYTES");

    private static string Row(Setting setting)
        => $"| `{setting.Key}` | {(setting.DefaultText.Length == 0 ? "" : $"`{setting.DefaultText}`")} | {setting.Rule} | {setting.Purpose} |";
}
