using System.CommandLine;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>The commands about who may do what.</summary>
internal static class AccessCommandLine
{
    private static readonly Option<string> Name = new("--name") { Description = "What the key is called in lists.", HelpName = "NAME", Required = true };

    private static readonly Option<string> Scope = new("--scope") { Description = $"What it allows: {AccessScopes.All}, with commas between them.", HelpName = "SCOPES", Required = true };

    private static readonly Option<string?> Expires = new("--expires") { Description = "The day at whose beginning (UTC) it ends, such as 2027-01-01. Default: it does not end.", HelpName = "DATE" };

    private static readonly Option<string?> Regions = new("--regions") { Description = "The regions whose rows it shows, with all in them, such as 11,12.71. Default: all.", HelpName = "CODES" };

    private static readonly Option<string?> Bases = new("--bases") { Description = "The bases of the rows it shows, such as REPORTED,DERIVED. Default: all.", HelpName = "BASES" };

    private static readonly Argument<string> Id = new("ID") { Description = "The id of the key, as the list shows it." };

    private static readonly Option<int> Last = new("--last") { Description = "How many entries, the newest. Default: 50.", HelpName = "N", DefaultValueFactory = static _ => 50 };

    private static readonly Option<string> Key = new("--key") { Description = "The id of the key that it is issued under, with the scopes read and save.", HelpName = "ID", Required = true };

    private static readonly Argument<string> Order = new("ORDER") { Description = "What it opens, as JSON: {\"view\": \"coverage-by-month\", \"origins\": [\"https://dashboard.example.go.id\"], \"expires\": \"2027-01-01\"}. server/EMBEDDING.md says more." };

    /// <summary>Makes them.</summary>
    /// <param name="terminal">Where they write.</param>
    /// <param name="run">Reads the settings and runs a command with them.</param>
    public static IEnumerable<Command> Of(Terminal terminal, Func<ParseResult, Func<ServerSettings, Task<ExitCode>>, CancellationToken, Task<int>> run)
    {
        var create = new Command("create", "Makes a key and shows it, this once.") { Name, Scope, Expires, Regions, Bases };
        create.SetAction((parsed, cancellation) => run(parsed, settings => KeysCommand.CreateAsync(
            settings, parsed.GetRequiredValue(Name), parsed.GetRequiredValue(Scope), parsed.GetValue(Expires), parsed.GetValue(Regions), parsed.GetValue(Bases), terminal), cancellation));
        var list = new Command("list", "Lists all keys, without their secrets.");
        list.SetAction((parsed, cancellation) => run(parsed, settings => KeysCommand.ListAsync(settings, terminal), cancellation));
        var revoke = new Command("revoke", "Revokes a key for ever; a running server refuses it from then on.") { Id };
        revoke.SetAction((parsed, cancellation) => run(parsed, settings => KeysCommand.RevokeAsync(settings, parsed.GetRequiredValue(Id), terminal), cancellation));
        var audit = new Command("audit", "Prints the log of all writes: imports, trainings, keys, what was saved, and embed tokens.") { Last };
        audit.SetAction((parsed, cancellation) => run(parsed, settings => AuditCommand.RunAsync(settings, parsed.GetValue(Last), terminal), cancellation));
        var token = new Command("embed-token", "Issues a token that opens one view in the frames of named pages, and prints it.") { Key, Order };
        token.SetAction((parsed, cancellation) => run(parsed, settings => EmbedTokenCommand.RunAsync(settings, parsed.GetRequiredValue(Key), parsed.GetRequiredValue(Order), terminal), cancellation));
        return [new Command("keys", "Makes, lists and revokes the API keys of the data directory.") { create, list, revoke }, token, audit];
    }
}
