using System.Globalization;
using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Server.Access;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>A key that somebody asks for, checked.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Scopes">What it allows.</param>
/// <param name="Rows">Which rows it shows.</param>
/// <param name="ExpiresAt">When it ends; null when it does not.</param>
internal sealed record KeyOrder(string Name, AccessScope Scopes, RowPolicy Rows, DateTimeOffset? ExpiresAt)
{
    private const int LongestName = 100;

    /// <summary>Reads what was written on the command line.</summary>
    /// <returns>The order; or what is wrong with it, as a sentence.</returns>
    public static (KeyOrder? Order, string? Problem) Read(string name, string scopes, string? expires, string? regions, string? bases, DateTimeOffset now)
    {
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl))
        {
            return (null, $"--name must have 1 to {LongestName} characters, none of them a control character.");
        }

        if (!AccessScopes.TryRead(scopes, out var allowed))
        {
            return (null, $"--scope {scopes}: it must be one or more of {AccessScopes.All}, with commas between them.");
        }

        DateTimeOffset? end = null;
        if (expires is not null)
        {
            if (!DateTimeOffset.TryParseExact(expires, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmZ", "yyyy-MM-ddTHH:mm:ssZ"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            {
                return (null, $"--expires {expires}: it must be a day such as 2027-01-01, at whose beginning (UTC) the key ends, or a time such as 2027-01-01T12:00Z.");
            }

            if (time <= now)
            {
                return (null, $"--expires {expires}: that is over already.");
            }

            end = time;
        }

        if (!RowPolicy.TryParse(regions, bases, out var rows, out string? problem))
        {
            return (null, problem);
        }

        return allowed != AccessScope.Read && !rows.IsEverything
            ? (null, "A key that is bound to regions or bases may have the scope read alone: what it writes could supersede rows that it may not see.")
            : (new KeyOrder(name, allowed, rows, end), null);
    }
}
