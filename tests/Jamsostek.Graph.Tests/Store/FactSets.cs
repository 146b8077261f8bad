using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Store;

internal static class FactSets
{
    /// <summary>Every table has equal rows in equal order.</summary>
    public static void ShouldEqual(this FactSet actual, FactSet expected)
    {
        foreach (var table in typeof(FactSet).GetProperties().Where(static property => property.SetMethod is not null))
        {
            Rows(table.GetValue(actual)).ShouldBe(Rows(table.GetValue(expected)), table.Name);
        }

        static IEnumerable<object> Rows(object? table) => ((System.Collections.IEnumerable)table!).Cast<object>();
    }
}
