using Jamsostek.Graph.Api;
using Jamsostek.Graph.Language.Types;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Commands;

/// <summary>The commands that end by themselves, as processes.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task Help_names_every_command()
    {
        using var folder = new TemporaryFolder();
        var (code, output, _) = await ServerProgram.RunAsync(folder.Path, "--help");

        code.ShouldBe(0);
        foreach (string command in new[] { "serve", "import <PATH>", "check <PATH>", "estimate", "dictionary <PATH>", "sdl", "--urls", "--data", "--set" })
        {
            output.ShouldContain(command);
        }
    }

    [Theory]
    [InlineData("--no-such-option")]
    [InlineData("import")]
    [InlineData("no-such-command")]
    [InlineData("--set", "Http:Compression")]
    public async Task A_wrong_command_line_ends_with_2(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var (code, _, errors) = await ServerProgram.RunAsync(folder.Path, arguments);

        code.ShouldBe(2);
        errors.ShouldNotBeEmpty();
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_setting_ends_with_2_before_anything_is_opened()
    {
        using var folder = new TemporaryFolder();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["JAMSOSTEK__HTTP__MAXBODYBYTES"] = "huge" };
        var (code, _, errors) = await ServerProgram.RunAsync(folder.Path, environment, "serve");

        code.ShouldBe(2);
        errors.ShouldBe("""
            Setting Http:MaxBodyBytes = "huge" (environment)
              rule: It must be a whole number of bytes from 1024 to 104857600.
              mend: Give such a value, or leave it out for the default 1048576. The environment variable is JAMSOSTEK__HTTP__MAXBODYBYTES.

            """.ReplaceLineEndings("\n"));
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_schema_is_printed_whole()
    {
        using var folder = new TemporaryFolder();
        var (code, output, _) = await ServerProgram.RunAsync(folder.Path, "sdl");

        code.ShouldBe(0);
        output.ShouldBe(SchemaPrinter.Print(GraphSchema.Build()));
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Check_reports_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var (code, output, _) = await ServerProgram.RunAsync(folder.Path, "check", DataFiles.Seed);

        code.ShouldBe(0);
        output.ShouldContain(" tables: 0 errors, ");
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Bad_data_end_with_1_and_a_report_of_place_value_rule_and_hint()
    {
        using var folder = new TemporaryFolder();
        using var files = new TemporaryFolder();
        foreach (string command in new[] { "check", "import" })
        {
            var (code, output, _) = await ServerProgram.RunAsync(folder.Path, command, DataFiles.BadTerm(files));

            code.ShouldBe(1);
            output.ShouldContain("vocabulary.csv, row 2, column category: \"SEGMENTS\"\n");
            output.ShouldContain("vocabulary.csv, row 2, column source_id: \"NO-SUCH\"\n");
            output.ShouldContain("  rule: ");
            output.ShouldContain("  hint: ");
            output.ShouldContain("1 rows of 1 tables: 2 errors, 0 warnings.");
        }
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_reported()
    {
        using var folder = new TemporaryFolder();
        var (code, output, _) = await ServerProgram.RunAsync(folder.Path, "check", "no-such-file.csv");

        code.ShouldBe(1);
        output.ShouldContain("no-such-file.csv");
    }

    [Fact]
    public async Task The_same_data_twice_are_one_version_and_a_change_is_the_next()
    {
        using var folder = new TemporaryFolder();
        using var files = new TemporaryFolder();

        var first = await ServerProgram.RunAsync(folder.Path, "import", DataFiles.Seed);
        var again = await ServerProgram.RunAsync(folder.Path, "import", DataFiles.Seed);
        var changed = await ServerProgram.RunAsync(folder.Path, "import", DataFiles.Term(files, "employee"));
        var bad = await ServerProgram.RunAsync(folder.Path, "import", DataFiles.BadTerm(files));

        first.ExitCode.ShouldBe(0);
        first.Output.ShouldContain("Published version 1 with ");
        again.ExitCode.ShouldBe(0);
        again.Output.ShouldContain("Version 1 already holds the same facts. Nothing was written.");
        changed.ExitCode.ShouldBe(0);
        changed.Output.ShouldContain("Published version 2 with ");
        bad.ExitCode.ShouldBe(1);
        bad.Output.ShouldContain("Nothing was written.");
        File.Exists(Path.Combine(folder.Path, "data", "jamsostek.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_part_imported_into_an_empty_directory_stands_on_the_seed_data()
    {
        using var folder = new TemporaryFolder();
        using var files = new TemporaryFolder();
        var (code, output, _) = await ServerProgram.RunAsync(folder.Path, "import", DataFiles.Term(files, "employee"), "--data", "elsewhere");

        code.ShouldBe(0);
        output.ShouldContain("Published version 2 with ");
        File.Exists(Path.Combine(folder.Path, "elsewhere", "jamsostek.db")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("import", ".")]
    [InlineData("check", ".")]
    public async Task A_file_that_is_no_record_of_ours_ends_with_3_and_is_left_alone(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("data"));
        string record = Path.Combine(folder.Path, "data", "jamsostek.db");
        await File.WriteAllTextAsync(record, new string('x', 10_000));
        var (code, _, errors) = await ServerProgram.RunAsync(folder.Path, [.. arguments, "--urls", "http://127.0.0.1:0"]);

        code.ShouldBe(3);
        errors.ShouldContain("jamsostek.db is not a record of Jamsostek.Graph.");
        (await File.ReadAllTextAsync(record)).ShouldBe(new string('x', 10_000));
    }
}
