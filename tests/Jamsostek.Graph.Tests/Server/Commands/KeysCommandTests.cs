using System.Text.RegularExpressions;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Commands;

/// <summary>The commands about keys, as processes.</summary>
public sealed partial class KeysCommandTests
{
    [Fact]
    public async Task A_key_is_shown_once_listed_without_its_secret_revoked_and_all_of_it_is_in_the_audit_log()
    {
        using var folder = new TemporaryFolder();
        var made = await ServerProgram.RunAsync(folder.Path, "keys", "create", "--name", "Kanwil Aceh", "--scope", "read", "--expires", "2099-01-01", "--regions", "11,12.71", "--bases", "REPORTED,DERIVED");

        made.ExitCode.ShouldBe(0, made.Errors);
        var text = Form().Match(made.Output);
        text.Success.ShouldBeTrue(made.Output);
        string id = text.Groups["id"].Value;
        made.Errors.ShouldStartWith($"Key {id} (Kanwil Aceh): scopes read, regions 11,12.71, bases REPORTED,DERIVED, ends 2099-01-01T00:00:00.000Z.\n");

        var listed = await ServerProgram.RunAsync(folder.Path, "keys", "list");
        listed.Output.ShouldStartWith($"{id}  holds     Kanwil Aceh\n    scopes read, regions 11,12.71, bases REPORTED,DERIVED, ends 2099-01-01T00:00:00.000Z\n    made ");
        listed.Output.ShouldContain("last used never");
        listed.Output.ShouldNotContain(text.Groups["secret"].Value);

        (await ServerProgram.RunAsync(folder.Path, "keys", "revoke", id)).Output.ShouldBe($"Key {id} is revoked. A running server refuses it from now on.\n");
        (await ServerProgram.RunAsync(folder.Path, "keys", "revoke", id)).ExitCode.ShouldBe(2);
        (await ServerProgram.RunAsync(folder.Path, "keys", "list")).Output.ShouldStartWith($"{id}  revoked   Kanwil Aceh\n");

        string[] audit = (await ServerProgram.RunAsync(folder.Path, "audit")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        audit.Length.ShouldBe(2);
        audit[0].ShouldMatch($@"^1 \S+Z command:\S+ keys.create {id}: DONE \(Kanwil Aceh: scopes read, .*\)$");
        audit[1].ShouldMatch($@"^2 \S+Z command:\S+ keys.revoke {id}: DONE$");
    }

    [Theory]
    [InlineData("--scope must be", "--name", "a", "--scope", "root")]
    [InlineData("--expires 2001-01-01: that is over already.", "--name", "a", "--scope", "read", "--expires", "2001-01-01")]
    [InlineData("it must be a day such as 2027-01-01", "--name", "a", "--scope", "read", "--expires", "soon")]
    [InlineData("are no codes of regions", "--name", "a", "--scope", "read", "--regions", "Aceh")]
    [InlineData("are no bases", "--name", "a", "--scope", "read", "--bases", "TRUE")]
    [InlineData("may have the scope read alone", "--name", "a", "--scope", "read,import", "--regions", "11")]
    [InlineData("may have the scope read alone", "--name", "a", "--scope", "admin", "--bases", "REPORTED")]
    [InlineData("--name must have 1 to 100 characters", "--name", "", "--scope", "read")]
    [InlineData("--scope", "--name", "a")]
    public async Task A_key_that_cannot_be_meant_is_not_made(string problem, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var (code, output, errors) = await ServerProgram.RunAsync(folder.Path, ["keys", "create", .. arguments]);

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.ShouldContain(problem.Replace("--scope must be", "it must be one or more of read, save, import, admin", StringComparison.Ordinal));
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_no_file_of_keys_ends_with_3_and_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("data"));
        string file = Path.Combine(folder.Path, "data", "access.db");
        await File.WriteAllTextAsync(file, new string('x', 10_000));

        (await ServerProgram.RunAsync(folder.Path, "keys", "create", "--name", "a", "--scope", "read")).ExitCode.ShouldBe(3);
        (await ServerProgram.RunAsync(folder.Path, "keys", "list")).ExitCode.ShouldBe(3);
        (await File.ReadAllTextAsync(file)).ShouldBe(new string('x', 10_000));
    }

    [GeneratedRegex("^jsk_(?<id>[a-z0-9]{12})_(?<secret>[A-Za-z0-9_-]{43})\n$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
