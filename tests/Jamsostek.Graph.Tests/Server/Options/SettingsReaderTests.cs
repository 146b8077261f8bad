using Jamsostek.Graph.Server.Options;
using Microsoft.Extensions.Configuration;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Options;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Without_any_setting_all_defaults_hold()
    {
        var settings = Read().Settings.ShouldNotBeNull();

        settings.Get(SettingCatalogue.Urls).ShouldBe("http://127.0.0.1:5080");
        settings.Get(SettingCatalogue.DataDirectory).ShouldBe("data");
        settings.Get(SettingCatalogue.MaxBodyBytes).ShouldBe(1_048_576);
        settings.Get(SettingCatalogue.MaxBatchSize).ShouldBe(0);
        settings.Get(SettingCatalogue.CorsOrigins).ShouldBeEmpty();
        settings.Get(SettingCatalogue.TimeLimit).ShouldBe(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Every_default_obeys_its_own_rule()
        => SettingCatalogue.All.ShouldAllBe(setting => Obeys(setting, setting.DefaultText));

    [Fact]
    public void Names_are_unique_whatever_their_case()
        => SettingCatalogue.All.Select(setting => setting.Key.ToUpperInvariant()).ShouldBeUnique();

    [Theory]
    [InlineData("Http:MaxBodyBytes", "12", "It must be a whole number of bytes from 1024 to 104857600.")]
    [InlineData("Http:MaxBodyBytes", "one", "It must be a whole number of bytes from 1024 to 104857600.")]
    [InlineData("Http:Compression", "yes", "It must be true or false.")]
    [InlineData("Http:HeartbeatSeconds", "-1", "It must be a number of seconds from 0.05 to 600.")]
    [InlineData("Http:DefaultMediaType", "text/xml", "It must be one of application/json, application/graphql-response+json.")]
    [InlineData("Cors:Origins", "https://a.example/path", "It must be empty, *, or origins such as https://dashboard.example.go.id with a comma between them and nothing after the port.")]
    [InlineData("Urls", "127.0.0.1", "It must be one or more http addresses such as http://127.0.0.1:5080, with a semicolon between them.")]
    [InlineData("OpenTelemetry:Endpoint", "collector", "It must be empty, or an absolute http or https address.")]
    [InlineData("Data:SeedDirectory", "/no/such/folder", "It must be empty, or the path of a folder that exists.")]
    public void A_value_that_breaks_the_rule_is_reported_with_name_value_rule_and_remedy(string key, string value, string rule)
    {
        var reading = Read((key, value));

        reading.Settings.ShouldBeNull();
        var problem = reading.Problems.ShouldHaveSingleItem();
        problem.Setting.ShouldBe(key);
        problem.Value.ShouldBe(value);
        problem.Rule.ShouldBe(rule);
        problem.Hint.ShouldContain("JAMSOSTEK__" + key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant());
    }

    [Fact]
    public void A_name_that_is_no_setting_is_reported_with_those_of_its_section()
    {
        var problem = Read(("Log:Formt", "json")).Problems.ShouldHaveSingleItem();

        problem.Rule.ShouldBe("It must be the name of a setting; there is none of this name.");
        problem.Hint.ShouldBe("The settings of this section are Log:Format, Log:Level.");
    }

    [Fact]
    public void A_section_that_is_none_of_ours_is_reported_with_those_there_are()
        => Read(("Logging:LogLevel:Default", "Debug")).Problems.ShouldHaveSingleItem()
            .Hint.ShouldBe("The sections are Urls, Data, Seed, Projections, Http, Cors, OData, GraphQL, Access, Limits, Import, Saved, Embed, Log, OpenTelemetry; server/CONFIGURATION.md lists all settings.");

    [Fact]
    public void All_problems_are_reported_at_once()
        => Read(("Http:MaxBodyBytes", "0"), ("Log:Format", "xml"), ("Loging:Format", "json")).Problems.Length.ShouldBe(3);

    [Fact]
    public void Names_and_choices_ignore_case()
    {
        var settings = Read(("HTTP:MAXBODYBYTES", "2048"), ("log:format", "JSON")).Settings.ShouldNotBeNull();

        settings.Get(SettingCatalogue.MaxBodyBytes).ShouldBe(2048);
        settings.Get(SettingCatalogue.LogFormat).ShouldBe("json");
    }

    [Fact]
    public void A_list_may_be_one_text_or_an_array()
    {
        string[] expected = ["https://a.example", "http://localhost:3000"];

        Read(("Cors:Origins", "https://a.example, http://localhost:3000")).Settings!.Get(SettingCatalogue.CorsOrigins).ShouldBe(expected);
        Read(("Cors:Origins:0", "https://a.example"), ("Cors:Origins:1", "http://localhost:3000")).Settings!.Get(SettingCatalogue.CorsOrigins).ShouldBe(expected);
    }

    [Fact]
    public void The_command_line_beats_the_environment_which_beats_the_file()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("appsettings.json"), """{ "Http": { "MaxBodyBytes": 2000, "MaxBatchSize": 2 }, "Log": { "Format": "json" } }""");

        var fromFile = SettingsReader.Read(folder.Path, []).Settings.ShouldNotBeNull();
        var overridden = SettingsReader.Read(folder.Path, [new("Http:MaxBatchSize", "5")]).Settings.ShouldNotBeNull();

        fromFile.Get(SettingCatalogue.MaxBodyBytes).ShouldBe(2000);
        fromFile.Get(SettingCatalogue.MaxBatchSize).ShouldBe(2);
        overridden.Get(SettingCatalogue.MaxBodyBytes).ShouldBe(2000);
        overridden.Get(SettingCatalogue.MaxBatchSize).ShouldBe(5);
    }

    [Fact]
    public void A_settings_file_that_is_no_JSON_is_reported_like_any_other_problem()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("appsettings.json"), "{ \"Http\": ");

        SettingsReader.Read(folder.Path, []).Problems.ShouldHaveSingleItem().Origin.ShouldContain(folder.PathOf("appsettings.json"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"operations":[{"id":"one"}]}""")]
    [InlineData("""{"one":1}""")]
    [InlineData("not JSON")]
    public void A_persisted_directory_with_a_broken_manifest_is_reported(string manifest)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("documents.json"), manifest);

        Read(("GraphQL:PersistedDirectory", folder.Path)).Problems.ShouldHaveSingleItem()
            .Rule.ShouldBe("It must be empty, or the path of a folder that exists and whose *.json files are manifests.");
    }

    private static SettingsReading Read(params (string Key, string Value)[] given)
        => SettingsReader.Read(new ConfigurationBuilder()
            .AddInMemoryCollection(given.Select(pair => KeyValuePair.Create<string, string?>(pair.Key, pair.Value))).Build());

    private static bool Obeys(Setting setting, string text) => setting.TryRead(text, out _);
}
