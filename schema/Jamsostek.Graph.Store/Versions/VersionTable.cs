using System.Text.Json;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Model;
using Microsoft.EntityFrameworkCore;

namespace Jamsostek.Graph.Store.Versions;

/// <summary>The table of versions.</summary>
internal static class VersionTable
{
    public static async Task<DataVersion?> CurrentAsync(RecordContext context, CancellationToken cancellationToken) =>
        await context.DataVersions.AsNoTracking().OrderByDescending(static row => row.Number).FirstOrDefaultAsync(cancellationToken) is { } row ? Version(row) : null;

    public static async Task<DataVersion?> FindAsync(RecordContext context, long number, CancellationToken cancellationToken) =>
        await context.DataVersions.AsNoTracking().FirstOrDefaultAsync(row => row.Number == number, cancellationToken) is { } row ? Version(row) : null;

    public static async Task<IReadOnlyList<DataVersion>> AllAsync(RecordContext context, CancellationToken cancellationToken)
    {
        var rows = await context.DataVersions.AsNoTracking().OrderBy(static row => row.Number).ToListAsync(cancellationToken);
        return [.. rows.Select(Version)];
    }

    public static async Task AddAsync(RecordContext context, DataVersion version, CancellationToken cancellationToken)
    {
        context.Add(new DataVersionRow
        {
            Number = version.Number,
            ContentHash = version.ContentHash,
            PublishedAt = version.PublishedAt,
            Note = version.Note,
            Counts = JsonSerializer.Serialize(version.Counts.ToDictionary(static count => count.Table, static count => count.Rows)),
        });
        await context.SaveChangesAsync(cancellationToken);
    }

    private static DataVersion Version(DataVersionRow row)
    {
        var counts = JsonSerializer.Deserialize<Dictionary<string, int>>(row.Counts) ?? [];
        return new DataVersion(row.Number, row.ContentHash, row.PublishedAt, row.Note, FactList.Create<TableCount>([.. counts.Select(static count => new TableCount(count.Key, count.Value))]));
    }
}
