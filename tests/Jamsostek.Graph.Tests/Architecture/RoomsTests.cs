using System.Reflection;
using Shouldly;

namespace Jamsostek.Graph.Tests.Architecture;

/// <summary>Holds the table of schema/ARCHITECTURE.md: which room may see which.</summary>
public sealed class RoomsTests
{
    private const string Prefix = "Jamsostek.Graph.";

    public static TheoryData<string, string[]> Rooms => new()
    {
        { "Language", [] },
        { "Semantics", [] },
        { "Analytics", ["Semantics"] },
        { "Ingestion", ["Semantics"] },
        { "Projections", ["Semantics"] },
        { "Store", ["Semantics", "Analytics"] },
        { "Api", ["Language", "Semantics", "Analytics", "Projections"] },
        { "Exports", ["Semantics", "Analytics", "Api"] },
        { "OData", ["Semantics", "Analytics", "Api"] },
        { "Server", ["Language", "Semantics", "Analytics", "Ingestion", "Projections", "Store", "Api", "Exports", "OData"] },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_sees_only_the_rooms_of_the_table(string room, string[] maySee)
    {
        var seen = Assembly.Load(Prefix + room).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..]);

        seen.Except(maySee).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_architecture_page_says_the_same(string room, string[] maySee)
    {
        var row = File.ReadLines(Path.Combine(RepositoryTree.Root, "schema", "ARCHITECTURE.md"))
            .Single(line => line.StartsWith($"| {room} |", StringComparison.Ordinal));
        var cell = row.Split('|')[3].Trim();
        var expected = room == "Server" ? "all" : maySee.Length == 0 ? "nothing" : string.Join(", ", maySee);

        cell.ShouldBe(expected);
    }

    [Fact]
    public void Every_room_of_the_solution_stands_in_the_table()
    {
        var folders = Directory.GetDirectories(Path.Combine(RepositoryTree.Root, "schema"), Prefix + "*")
            .Select(path => Path.GetFileName(path)[Prefix.Length..]);

        folders.Except(Rooms.Select(row => row.Data.Item1)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_type_shares_its_name_with_a_room(string room, string[] maySee)
    {
        _ = maySee;
        var rooms = Rooms.Select(row => row.Data.Item1).ToHashSet();

        Assembly.Load(Prefix + room).GetTypes().Where(type => rooms.Contains(type.Name)).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_record_knows_entity_framework()
    {
        var knowing = Rooms.Select(row => row.Data.Item1)
            .Where(room => Assembly.Load(Prefix + room).GetReferencedAssemblies()
                .Any(reference => reference.Name!.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)));

        knowing.ShouldBeSubsetOf(["Store"]);
    }
}
