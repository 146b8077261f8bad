using Jamsostek.Graph.Language.Validation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation;

public sealed class ValidationLimitsTests
{
    [Fact]
    public void A_limit_out_of_its_range_is_refused_where_it_is_set()
    {
        Should.Throw<ArgumentOutOfRangeException>(static () => new ValidationLimits { MaxErrors = 0 });
        Should.Throw<ArgumentOutOfRangeException>(static () => new ValidationLimits { MaxQueryDepth = 0 });
        Should.Throw<ArgumentOutOfRangeException>(static () => new ValidationLimits { MaxFragmentVisits = -1 });
        Should.Throw<ArgumentOutOfRangeException>(static () => new ValidationLimits { MaxFieldMergeComparisons = -1 });
        Should.Throw<ArgumentOutOfRangeException>(static () => new ValidationLimits { MaxIntrospectionListDepth = -1 });
    }

    [Fact]
    public void Without_comparisons_fields_of_different_names_still_pass()
    {
        var none = ValidationLimits.Default with { MaxFieldMergeComparisons = 0, MaxFragmentVisits = 0, MaxIntrospectionListDepth = 0 };

        Probe.Errors("{ dog { name nickname } cat { name } __schema { types { name } } }", none).ShouldBeEmpty();
    }
}
